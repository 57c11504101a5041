package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import nl.handenindewijk.intake.DiscardDraft;
import nl.handenindewijk.intake.Token;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.PortalCookies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * "Verlaat deze site": the draft, the receipt and every cookie are gone, and the browser is somewhere harmless. A plain
 * link does it, so that it works without scripts; it takes away nothing that was sent.
 */
@Controller
class ExitController {

    private static final Logger log = LoggerFactory.getLogger(ExitController.class);

    private final DiscardDraft discard;
    private final PortalCookies cookies;
    private final Municipality municipality;

    ExitController(DiscardDraft discard, PortalCookies cookies, Municipality municipality) {
        this.discard = discard;
        this.cookies = cookies;
        this.municipality = municipality;
    }

    @GetMapping("/verlaten")
    ResponseEntity<Void> leave(Visit visit, HttpServletResponse response) {
        var token = visit.token();
        if (token != null) {
            discard(token);
        }
        Stream.of(Visit.COOKIE, OwnRequestController.COOKIE, PassedOnSlip.COOKIE, "taal", "csrf")
                .forEach(name -> response.addHeader(
                        HttpHeaders.SET_COOKIE, cookies.gone(name).toString()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Clear-Site-Data", "\"storage\"")
                .location(municipality.exitUrl())
                .build();
    }

    /** Leaving works whatever else does not; the draft is then taken away when its life is over. */
    private void discard(Token token) {
        try {
            discard.discard(token);
        } catch (RuntimeException e) {
            log.error("A draft could not be taken away when somebody left");
        }
    }
}
