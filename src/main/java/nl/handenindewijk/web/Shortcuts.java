package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.handenindewijk.shared.PortalCookies;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Whether single keys do something in this browser: a choice that belongs to a keyboard or to who speaks to the computer,
 * and not to a case, so a cookie keeps it.
 */
@Component
class Shortcuts {

    private static final String COOKIE = "toetsen";
    private static final String OFF = "uit";

    private final PortalCookies cookies;

    Shortcuts(PortalCookies cookies) {
        this.cookies = cookies;
    }

    boolean on(HttpServletRequest request) {
        return cookies.read(request, COOKIE).filter(OFF::equals).isEmpty();
    }

    ResponseCookie choice(boolean on) {
        return on
                ? cookies.gone(COOKIE)
                : cookies.session(COOKIE, OFF)
                        .mutate()
                        .maxAge(Duration.ofDays(365))
                        .build();
    }
}
