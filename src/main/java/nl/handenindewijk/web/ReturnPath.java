package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.handenindewijk.shared.PortalCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers in a cookie which page a worker wanted before signing in, so that no session is needed for somebody who is
 * not signed in. Only a page of the desk or of the management can come out of it, whatever is put in.
 */
final class ReturnPath implements RequestCache {

    private static final String COOKIE = "naar";
    private static final Pattern OWN_PAGE =
            Pattern.compile("/(werkbak|beheer)(/[A-Za-z0-9/_-]*)?(\\?[!-~&&[^\\\\]]*)?");
    private static final int LONGEST = 500;

    private final PortalCookies cookies;

    ReturnPath(PortalCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getMethod().equals("GET") && !QuietSession.isQuiet(request) && isOwn(path)) {
            var value = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookies.session(COOKIE, value).toString());
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return cookies.read(request, COOKIE)
                .flatMap(ReturnPath::decode)
                .filter(ReturnPath::isOwn)
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookies.read(request, COOKIE).isPresent()) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookies.gone(COOKIE).toString());
        }
    }

    private static boolean isOwn(String path) {
        return path.length() <= LONGEST
                && !path.contains("//")
                && OWN_PAGE.matcher(path).matches();
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
