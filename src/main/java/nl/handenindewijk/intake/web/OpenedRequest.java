package nl.handenindewijk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.resident.ResidentView;
import nl.handenindewijk.shared.PortalCookies;
import org.springframework.stereotype.Component;

/** The own request that a browser opened with number and code. */
@Component
class OpenedRequest {

    private final OwnRequest casework;
    private final AccessPass pass;
    private final PortalCookies cookies;

    OpenedRequest(OwnRequest casework, AccessPass pass, PortalCookies cookies) {
        this.casework = casework;
        this.pass = pass;
        this.cookies = cookies;
    }

    /** Empty without a pass that is still good, and with that of somebody who only follows. */
    Optional<ResidentView> in(HttpServletRequest request) {
        return cookies.read(request, OwnRequestController.COOKIE)
                .flatMap(pass::open)
                .flatMap(key -> casework.open(key.reference(), key.code()));
    }
}
