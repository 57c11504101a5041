package nl.handenindewijk.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.referral.AnswerReferral.Answer;
import nl.handenindewijk.referral.OpenReferral;
import nl.handenindewijk.shared.PortalCookies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a link, for whoever came with a pass that is still good; for all others one and the same page. */
@Component
class PartnerRoom {

    private final OpenReferral open;
    private final PartnerPass pass;
    private final PortalCookies cookies;

    PartnerRoom(OpenReferral open, PartnerPass pass, PortalCookies cookies) {
        this.open = open;
        this.pass = pass;
        this.cookies = cookies;
    }

    ModelAndView page(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        var referral = came(request).flatMap(open::open);
        if (referral.isEmpty()) {
            return gone(response);
        }
        keep(referral.get().id(), response);
        return new ModelAndView("referral/partner", status)
                .addObject("r", referral.get())
                .addObject("mag", Answer.values());
    }

    Optional<UUID> came(HttpServletRequest request) {
        return cookies.read(request, PartnerPass.COOKIE).flatMap(pass::open);
    }

    void keep(UUID referral, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.session(PartnerPass.COOKIE, pass.seal(referral)).toString());
    }

    ModelAndView thanks(HttpServletResponse response) {
        forget(response);
        return new ModelAndView("referral/dank");
    }

    ModelAndView gone(HttpServletResponse response) {
        forget(response);
        return new ModelAndView("referral/weg", HttpStatus.NOT_FOUND);
    }

    private void forget(HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookies.gone(PartnerPass.COOKIE).toString());
    }
}
