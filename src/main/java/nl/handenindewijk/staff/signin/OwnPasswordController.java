package nl.handenindewijk.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import nl.handenindewijk.staff.StaffPrincipal;
import nl.handenindewijk.staff.signin.Accounts.WithHash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a worker chooses an own password. */
@Controller
@RequestMapping("/mijn-account/wachtwoord")
class OwnPasswordController {

    private static final String PAGE = "staff/wachtwoord";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final PasswordPolicy policy;
    private final SignInThrottle throttle;
    private final ChangeOwnPassword change;
    private final SessionSignIn session;

    OwnPasswordController(
            Accounts accounts,
            PasswordEncoder encoder,
            PasswordPolicy policy,
            SignInThrottle throttle,
            ChangeOwnPassword change,
            SessionSignIn session) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.policy = policy;
        this.throttle = throttle;
        this.change = change;
        this.session = session;
    }

    /** What was typed; never shown again and never printed. */
    record Passwords(@Nullable String password, @Nullable String newPassword) {

        @Override
        public String toString() {
            return "Passwords[hidden]";
        }
    }

    @ModelAttribute("mustChange")
    boolean mustChange(@AuthenticationPrincipal StaffPrincipal who) {
        return who.mustChangePassword();
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new Passwords("", ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView choose(
            @ModelAttribute("form") Passwords typed,
            BindingResult problems,
            @AuthenticationPrincipal StaffPrincipal who,
            HttpServletRequest request) {
        var current = typed.password() == null ? "" : typed.password();
        var chosen = typed.newPassword() == null ? "" : typed.newPassword();
        if (!isCurrent(current, who, request.getRemoteAddr())) {
            problems.rejectValue("password", "staff.password.wrong");
        } else if (chosen.equals(current)) {
            problems.rejectValue("newPassword", "staff.password.same");
        } else {
            policy.problemOf(chosen, who.username(), who.worker().displayName())
                    .ifPresent(problem -> problems.rejectValue("newPassword", "staff.password." + problem));
        }
        if (problems.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        session.keepUnder(change.change(who.worker().id(), chosen), request);
        return new ModelAndView("redirect:" + AfterSignIn.home(who.withOwnPassword()), HttpStatus.SEE_OTHER);
    }

    private boolean isCurrent(String typed, StaffPrincipal who, String address) {
        try {
            throttle.claim(who.username(), address);
        } catch (TooManyAttempts tooMany) {
            return false;
        }
        var right = accounts.byUsername(who.username())
                .map(WithHash::hash)
                .filter(hash -> encoder.matches(typed, hash))
                .isPresent();
        if (right) {
            throttle.succeeded(who.username(), address);
        }
        return right;
    }
}
