package nl.handenindewijk.staff.manage;

import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which administrators see and change accounts. */
@Controller
@RequestMapping("/beheer/medewerkers")
class AccountController {

    private final AccountBook book;
    private final AccountPage page;
    private final ChangeAccount change;

    AccountController(AccountBook book, AccountPage page, ChangeAccount change) {
        this.book = book;
        this.page = page;
        this.change = change;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", book.all());
        model.addAttribute("teamNames", page.teamNames());
        model.addAttribute("allRoles", Role.values());
        return "staff/medewerkers";
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var account = account(id);
        return page.show(HttpStatus.OK, account, AccountForm.of(account));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id, @ModelAttribute("form") AccountForm form, BindingResult problems, CurrentWorker by) {
        var account = account(id);
        form.check(problems, page.teamNames().keySet());
        if (!problems.hasErrors()) {
            try {
                change.change(new ChangeAccount.Input(
                        id, form.seenVersion(), form.details(), form.active(), form.despiteOpenWork(), by.id()));
                return new ModelAndView("redirect:/beheer/medewerkers?bewaard", HttpStatus.SEE_OTHER);
            } catch (ChangedMeanwhile changed) {
                return page.conflict(account(id), form);
            } catch (Refused refused) {
                refused.tell(problems);
            }
        }
        return page.again(HttpStatus.UNPROCESSABLE_CONTENT, account)
                .addObject("warned", problems.hasFieldErrors("despiteOpenWork"));
    }

    private Account account(UUID id) {
        return book.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
