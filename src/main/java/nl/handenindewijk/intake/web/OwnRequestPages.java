package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import nl.handenindewijk.casework.resident.OwnFeedback;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.intake.OpenOwnRequest.Key;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PortalCookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** "Mijn vraag", opened: where it stands, messages both ways, withdrawing, and closing it on this device. */
@Controller
class OwnRequestPages {

    static final String PATH = "/mijn-vraag/bekijken";
    private static final String EXPIRED = OwnRequestController.PATH + "?verlopen";

    private final OwnRequest casework;
    private final OwnFeedback feedback;
    private final Helpers helpers;
    private final AccessPass pass;
    private final PortalCookies cookies;
    private final OwnRequestViews views;
    private final DateReasons reasons;

    OwnRequestPages(
            OwnRequest casework,
            OwnFeedback feedback,
            Helpers helpers,
            AccessPass pass,
            PortalCookies cookies,
            OwnRequestViews views,
            DateReasons reasons) {
        this.casework = casework;
        this.feedback = feedback;
        this.helpers = helpers;
        this.pass = pass;
        this.cookies = cookies;
        this.views = views;
        this.reasons = reasons;
    }

    @GetMapping(PATH)
    Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("form", ReplyForm.empty());
        return page("intake/bekijken", request, response, model);
    }

    @PostMapping("/mijn-vraag/bericht")
    Object reply(
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var key = key(request);
        if (key.isEmpty()) {
            return new SeeOther(EXPIRED);
        }
        if (errors.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, request, response, model);
        }
        if (!casework.reply(key.get().reference(), key.get().code(), form.toText(), form.actionKey())) {
            errors.reject("intake.error.bericht.gesloten");
            return again(HttpStatus.CONFLICT, request, response, model);
        }
        return new SeeOther(PATH + "#berichten");
    }

    @GetMapping("/mijn-vraag/intrekken")
    Object askWithdraw(HttpServletRequest request, HttpServletResponse response, Model model) {
        return page("intake/intrekken", request, response, model);
    }

    @PostMapping("/mijn-vraag/intrekken")
    Object withdraw(HttpServletRequest request) {
        var key = key(request);
        key.ifPresent(known -> casework.withdraw(known.reference(), known.code()));
        return new SeeOther(key.isPresent() ? PATH : EXPIRED);
    }

    @PostMapping("/mijn-vraag/sluiten")
    Object close(HttpServletResponse response) {
        add(response, cookies.gone(OwnRequestController.COOKIE).toString());
        return new SeeOther(OwnRequestController.PATH + "?gesloten");
    }

    private Object again(HttpStatus status, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("fout", true);
        return page("intake/bekijken", request, response, model);
    }

    private Object page(String view, HttpServletRequest request, HttpServletResponse response, Model model) {
        var key = key(request);
        var followed = key.flatMap(known -> helpers.open(known.reference(), known.code()));
        if (followed.isPresent()) {
            model.addAttribute("gevolgd", followed.get()).addAttribute("zone", DutchTime.ZONE);
            return "intake/doorgegeven";
        }
        var found = key.flatMap(known -> casework.open(known.reference(), known.code()));
        if (key.isEmpty() || found.isEmpty()) {
            add(response, cookies.gone(OwnRequestController.COOKIE).toString());
            return new SeeOther(EXPIRED);
        }
        add(
                response,
                cookies.session(OwnRequestController.COOKIE, pass.seal(key.get()))
                        .toString());
        model.addAttribute("vraag", views.of(found.get()));
        model.addAttribute("geholpen", feedback.of(found.get().requestId()).orElse(null));
        model.addAttribute("waarom", reasons.of(found.get().requestId()));
        return view;
    }

    private Optional<Key> key(HttpServletRequest request) {
        return cookies.read(request, OwnRequestController.COOKIE).flatMap(pass::open);
    }

    private static void add(HttpServletResponse response, String cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }
}
