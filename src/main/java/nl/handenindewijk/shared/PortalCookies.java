package nl.handenindewijk.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Makes and reads the portal's cookies, all alike: this host only, not for scripts, gone when the browser closes, not
 * sent along from other sites. Browsers accept Secure cookies on localhost too; only for a test client that does not,
 * {@code portal.cookies.secure=false} takes away Secure and with it the {@code __Host-} prefix.
 */
@Component
public class PortalCookies {

    private final boolean secure;

    public PortalCookies(@Value("${portal.cookies.secure:true}") boolean secure) {
        this.secure = secure;
    }

    /** Whether cookies carry Secure and the prefix. */
    public boolean secure() {
        return secure;
    }

    /** The full name, for example {@code __Host-vraag} for {@code vraag}. */
    public String name(String plain) {
        return secure ? "__Host-" + plain : plain;
    }

    /** A cookie for as long as the browser is open. */
    public ResponseCookie session(String plain, String value) {
        return builder(plain, value).build();
    }

    /** Takes the cookie away. */
    public ResponseCookie gone(String plain) {
        return builder(plain, "").maxAge(0).build();
    }

    /** What the visitor sent; not to be trusted. */
    public Optional<String> read(HttpServletRequest request, String plain) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(plain)))
                .map(cookie -> cookie.getValue())
                .filter(value -> !value.isBlank());
    }

    private ResponseCookie.ResponseCookieBuilder builder(String plain, String value) {
        return ResponseCookie.from(name(plain), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
    }
}
