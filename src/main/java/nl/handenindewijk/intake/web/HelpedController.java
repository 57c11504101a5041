package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handenindewijk.casework.resident.OwnFeedback;
import nl.handenindewijk.casework.resident.OwnFeedback.Helped;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.intake.OpenOwnRequest.Key;
import nl.handenindewijk.shared.PortalCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Bent u geholpen?": one click counts, more can be said and asked. */
@Controller
class HelpedController {

    private static final String PATH = "/mijn-vraag/geholpen";
    private static final String EXPIRED = OwnRequestController.PATH + "?verlopen";

    private final OwnFeedback feedback;
    private final OwnRequest casework;
    private final AccessPass pass;
    private final PortalCookies cookies;

    HelpedController(OwnFeedback feedback, OwnRequest casework, AccessPass pass, PortalCookies cookies) {
        this.feedback = feedback;
        this.casework = casework;
        this.pass = pass;
        this.cookies = cookies;
    }

    @PostMapping(PATH)
    Object click(@RequestParam(required = false) @Nullable String oordeel, HttpServletRequest request) {
        var key = key(request);
        var helped = Stream.of(Helped.values())
                .filter(one -> one.name().equals(oordeel))
                .findFirst();
        if (key.isEmpty()) {
            return new SeeOther(EXPIRED);
        }
        boolean given = helped.isPresent()
                && feedback.give(key.get().reference(), key.get().code(), helped.get());
        return new SeeOther(given ? PATH : OwnRequestPages.PATH);
    }

    @GetMapping(PATH)
    Object more(HttpServletRequest request, Model model) {
        model.addAttribute("form", HelpedForm.empty());
        return page(request, model);
    }

    @PostMapping(PATH + "/vertellen")
    Object tell(
            @Valid @ModelAttribute("form") HelpedForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var key = key(request);
        if (key.isEmpty()) {
            return new SeeOther(EXPIRED);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fout", true);
            return page(request, model);
        }
        feedback.explain(key.get().reference(), key.get().code(), form.words(), form.wish(), form.actionKey());
        return new SeeOther(OwnRequestPages.PATH);
    }

    /** Only after an answer; who has given none, or whose case is open again, is led to the own request. */
    private Object page(HttpServletRequest request, Model model) {
        var found = key(request).flatMap(known -> casework.open(known.reference(), known.code()));
        if (found.isEmpty()) {
            return new SeeOther(EXPIRED);
        }
        var helped = feedback.of(found.get().requestId());
        if (helped.isEmpty()) {
            return new SeeOther(OwnRequestPages.PATH);
        }
        model.addAttribute("geholpen", helped.get());
        model.addAttribute("wensen", OwnFeedback.Wish.values());
        return "intake/geholpen";
    }

    private Optional<Key> key(HttpServletRequest request) {
        return cookies.read(request, OwnRequestController.COOKIE).flatMap(pass::open);
    }
}
