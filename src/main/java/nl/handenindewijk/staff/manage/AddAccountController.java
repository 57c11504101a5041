package nl.handenindewijk.staff.manage;

import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.signin.OneTimePassword;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which administrators give somebody an account. */
@Controller
@RequestMapping("/beheer/medewerkers/nieuw")
class AddAccountController {

    private final AccountPage page;
    private final AddAccount add;

    AddAccountController(AccountPage page, AddAccount add) {
        this.page = page;
        this.add = add;
    }

    @GetMapping
    ModelAndView empty() {
        return page.show(HttpStatus.OK, null, AccountForm.empty());
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") AccountForm form, BindingResult problems, CurrentWorker by) {
        form.checkUsername(problems);
        form.check(problems, page.teamNames().keySet());
        if (!problems.hasErrors()) {
            var password = OneTimePassword.next();
            try {
                add.add(new AddAccount.Input(form.username(), form.details(), password, by.id()));
                return GivenPassword.page(form.displayName(), form.username(), password);
            } catch (Refused refused) {
                refused.tell(problems);
            }
        }
        return page.again(HttpStatus.UNPROCESSABLE_CONTENT, null);
    }
}
