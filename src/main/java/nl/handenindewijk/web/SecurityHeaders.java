package nl.handenindewijk.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Puts the protecting headers on every answer before anything else runs, so that also a file, an error page and a
 * request that is refused early carry them.
 *
 * <p>Referrer-Policy is same-origin and not no-referrer: no other site gets to see an address either way, but under
 * no-referrer browsers send {@code Origin: null} with our own forms, which tells {@link CrossSiteGuard} less.
 */
final class SecurityHeaders implements Filter {

    private static final String POLICY = "Content-Security-Policy";

    /** Pages of workers read what is new in the background; those of residents never do. */
    private static final String CONNECT = "; connect-src 'self'";

    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
            "X-Frame-Options",
            "DENY",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put((HttpServletResponse) response, request.isSecure());
        var path = ((HttpServletRequest) request).getRequestURI();
        if (path.startsWith("/assets/")) {
            ((HttpServletResponse) response).setHeader("Cache-Control", null);
        } else if (path.startsWith("/werkbak") || path.startsWith("/beheer") || path.startsWith("/mijn-account")) {
            ((HttpServletResponse) response).setHeader(POLICY, ALWAYS.get(POLICY) + CONNECT);
        }
        chain.doFilter(request, response);
    }

    static void put(HttpServletResponse response, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
    }
}
