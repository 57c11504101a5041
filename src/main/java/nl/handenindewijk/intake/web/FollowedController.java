package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.resident.ResidentView;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.shared.PortalCookies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The person concerned ends that somebody else follows the question. */
@Controller
class FollowedController {

    private static final String PATH = "/mijn-vraag/meekijken";

    private final OwnRequest casework;
    private final Helpers helpers;
    private final AccessPass pass;
    private final PortalCookies cookies;

    FollowedController(OwnRequest casework, Helpers helpers, AccessPass pass, PortalCookies cookies) {
        this.casework = casework;
        this.helpers = helpers;
        this.pass = pass;
        this.cookies = cookies;
    }

    @GetMapping(PATH)
    Object ask(HttpServletRequest request) {
        var own = own(request);
        return own.isPresent() && helpers.isFollowed(own.get().requestId())
                ? "intake/volgt"
                : new SeeOther(OwnRequestPages.PATH);
    }

    @PostMapping(PATH)
    Object end(HttpServletRequest request) {
        own(request).ifPresent(view -> helpers.end(view.requestId(), null));
        return new SeeOther(OwnRequestPages.PATH);
    }

    private java.util.Optional<ResidentView> own(HttpServletRequest request) {
        return cookies.read(request, OwnRequestController.COOKIE)
                .flatMap(pass::open)
                .flatMap(key -> casework.open(key.reference(), key.code()));
    }
}
