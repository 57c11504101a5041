package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The form token of signed-in workers, computed from the session id, so that it lives exactly as long as the session
 * and over a restart. Before sign-in there is no session and the token is the residents' one.
 */
final class StaffCsrf implements CsrfTokenRepository {

    private final KeyedHash hash;
    private final CsrfTokenRepository beforeSignIn;

    StaffCsrf(KeyedHash hash, CsrfTokenRepository beforeSignIn) {
        this.hash = hash;
        this.beforeSignIn = beforeSignIn;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return beforeSignIn.loadToken(request);
        }
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of("csrf", session.getId()));
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return beforeSignIn.generateToken(request);
    }

    /** Null, which Spring Security passes at sign-in, changes nothing: the new session brings a new token by itself. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            beforeSignIn.saveToken(token, request, response);
        }
    }
}
