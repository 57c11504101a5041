package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import nl.handenindewijk.intake.IntakeProperties;
import nl.handenindewijk.intake.OpenOwnRequest;
import nl.handenindewijk.intake.OpenOwnRequest.Outcome;
import nl.handenindewijk.shared.PortalCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door of "mijn vraag": number and code, sent by post so that neither is ever in an address. */
@Controller
class OwnRequestController {

    static final String PATH = "/mijn-vraag";
    static final String COOKIE = "inzage";
    private static final String PAGE = "intake/mijn-vraag";

    private final OpenOwnRequest open;
    private final AccessPass pass;
    private final PortalCookies cookies;
    private final IntakeProperties properties;

    OwnRequestController(OpenOwnRequest open, AccessPass pass, PortalCookies cookies, IntakeProperties properties) {
        this.open = open;
        this.pass = pass;
        this.cookies = cookies;
        this.properties = properties;
    }

    @GetMapping(PATH)
    String door(
            @RequestParam(required = false) @Nullable String gesloten,
            @RequestParam(required = false) @Nullable String verlopen,
            Model model) {
        model.addAttribute("form", new AccessForm(null, null));
        model.addAttribute("gesloten", gesloten != null);
        model.addAttribute("verlopen", verlopen != null);
        return PAGE;
    }

    @PostMapping(PATH)
    Object open(
            @Valid @ModelAttribute("form") AccessForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, response, model);
        }
        var pace = new EvenPace();
        var outcome = open.open(new OpenOwnRequest.Input(
                String.valueOf(form.nummer()), String.valueOf(form.code()), request.getRemoteAddr()));
        if (outcome instanceof Outcome.Opened opened) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookies.session(COOKIE, pass.seal(opened.key())).toString());
            return new SeeOther(OwnRequestPages.PATH);
        }
        if (outcome instanceof Outcome.TooMany) {
            errors.reject("intake.error.inzage.traag");
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(properties.nextTry().toSeconds()));
            return again(HttpStatus.TOO_MANY_REQUESTS, response, model);
        }
        pace.await();
        errors.reject("intake.error.inzage.fout");
        return again(HttpStatus.UNPROCESSABLE_CONTENT, response, model);
    }

    private static String again(HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("fout", true);
        return PAGE;
    }
}
