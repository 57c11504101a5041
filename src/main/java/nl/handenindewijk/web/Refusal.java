package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody sees who may not: a page that does not exist, the same as for an address that never did. A form whose
 * token is missing or old gets a page in words; if the browser vouches that the form was ours, that page holds what was
 * typed, ready to be sent again.
 */
final class Refusal implements AccessDeniedHandler, AuthenticationEntryPoint {

    private static final Set<String> NEVER_BACK = Set.of("_csrf", "password", "newPassword");

    private static final Set<String> WITHOUT_TEXT = Set.of("/inloggen", "/uitloggen", "/mijn-account/wachtwoord");

    private final boolean atDesk;

    /** @param atDesk whether this is for pages of workers */
    Refusal(boolean atDesk) {
        this.atDesk = atDesk;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException || reason instanceof CrossSiteGuard.ForeignForm) {
            request.setAttribute("atDesk", atDesk);
            if (reason instanceof CsrfException && isOurs(request)) {
                request.setAttribute("sendAgain", SendAgain.of(request));
                request.setAttribute("signInFirst", atDesk && request.getSession(false) == null);
            }
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && !WITHOUT_TEXT.contains(request.getRequestURI());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /**
     * The refused form, for the page with status 403 to offer again.
     *
     * @param path where it was sent
     */
    record SendAgain(String path, List<Field> fields) {

        static SendAgain of(HttpServletRequest request) {
            var fields = new ArrayList<Field>();
            request.getParameterMap().forEach((name, values) -> {
                if (!NEVER_BACK.contains(name)) {
                    for (var value : values) {
                        fields.add(new Field(name, value));
                    }
                }
            });
            return new SendAgain(request.getRequestURI(), List.copyOf(fields));
        }

        /** One hidden input. */
        record Field(String name, String value) {}

        /** Never prints what was typed. */
        @Override
        public String toString() {
            return "SendAgain[hidden]";
        }
    }
}
