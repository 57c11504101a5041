package nl.handenindewijk.staff.manage;

import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells an administrator a one-time password, once. */
@Controller
class GivenPassword {

    private final AccountBook book;
    private final GivePassword give;

    GivenPassword(AccountBook book, GivePassword give) {
        this.book = book;
        this.give = give;
    }

    @PostMapping("/beheer/medewerkers/{id}/wachtwoord")
    ModelAndView give(@PathVariable UUID id, CurrentWorker by) {
        var account = book.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(account.details().displayName(), account.username(), give.give(id, by.id()));
    }

    /** Not after a redirect: the password is in this one answer and nowhere else. */
    static ModelAndView page(String name, String username, String password) {
        return new ModelAndView("staff/wachtwoord-gegeven")
                .addObject("name", name)
                .addObject("username", username)
                .addObject("password", password);
    }
}
