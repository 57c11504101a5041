package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.handenindewijk.helper.Agreement;
import nl.handenindewijk.helper.HelperAgreements;
import nl.handenindewijk.helper.Helpers;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The person concerned says what somebody who follows the question sees: more, less, or nothing any more. */
@Controller
class FollowedController {

    private static final String PATH = "/mijn-vraag/meekijken";

    private final OpenedRequest opened;
    private final Helpers helpers;
    private final HelperAgreements agreements;
    private final Clock clock;

    FollowedController(OpenedRequest opened, Helpers helpers, HelperAgreements agreements, Clock clock) {
        this.opened = opened;
        this.helpers = helpers;
        this.agreements = agreements;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Object ask(HttpServletRequest request, Model model) {
        var own = opened.in(request);
        if (own.isEmpty() || !helpers.isFollowed(own.get().requestId())) {
            return new SeeOther(OwnRequestPages.PATH);
        }
        model.addAttribute("meer", agreements.holds(own.get().requestId()));
        return "intake/volgt";
    }

    /** @param mag anything but yes shows less */
    @PostMapping(PATH + "/meer")
    Object more(@RequestParam(defaultValue = "") String mag, HttpServletRequest request) {
        opened.in(request).ifPresent(own -> {
            if (mag.equals("JA")) {
                agreements.agree(own.requestId(), Agreement.SELF, DutchTime.today(clock), null);
            } else {
                agreements.end(own.requestId(), null);
            }
        });
        return new SeeOther(PATH);
    }

    @PostMapping(PATH)
    Object end(HttpServletRequest request) {
        opened.in(request).ifPresent(own -> helpers.end(own.requestId(), null));
        return new SeeOther(OwnRequestPages.PATH);
    }
}
