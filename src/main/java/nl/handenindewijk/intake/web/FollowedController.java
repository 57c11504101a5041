package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.handenindewijk.helper.Helpers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The person concerned ends that somebody else follows the question. */
@Controller
class FollowedController {

    private static final String PATH = "/mijn-vraag/meekijken";

    private final OpenedRequest opened;
    private final Helpers helpers;

    FollowedController(OpenedRequest opened, Helpers helpers) {
        this.opened = opened;
        this.helpers = helpers;
    }

    @GetMapping(PATH)
    Object ask(HttpServletRequest request) {
        var own = opened.in(request);
        return own.isPresent() && helpers.isFollowed(own.get().requestId())
                ? "intake/volgt"
                : new SeeOther(OwnRequestPages.PATH);
    }

    @PostMapping(PATH)
    Object end(HttpServletRequest request) {
        opened.in(request).ifPresent(view -> helpers.end(view.requestId(), null));
        return new SeeOther(OwnRequestPages.PATH);
    }
}
