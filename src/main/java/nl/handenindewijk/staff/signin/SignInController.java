package nl.handenindewijk.staff.signin;

import java.util.Optional;
import nl.handenindewijk.staff.StaffPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The sign-in page. A sent form goes to {@link PasswordSignIn}, and comes here only to say what was wrong. */
@Controller
class SignInController {

    @GetMapping("/inloggen")
    String form(@AuthenticationPrincipal @Nullable StaffPrincipal signedIn, Model model) {
        model.addAttribute("wrong", false);
        return signedIn == null ? "staff/inloggen" : "redirect:" + AfterSignIn.home(signedIn);
    }

    @PostMapping("/inloggen")
    String refused(
            @RequestAttribute(name = AfterSignIn.FAILURE) Optional<AuthenticationException> failure, Model model) {
        if (failure.orElse(null) instanceof TooManyAttempts tooMany) {
            model.addAttribute("waitSeconds", tooMany.remaining().toSeconds());
        }
        model.addAttribute("wrong", !model.containsAttribute("waitSeconds"));
        return "staff/inloggen";
    }
}
