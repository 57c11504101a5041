package nl.handenindewijk.staff.signin;

import java.util.Locale;
import nl.handenindewijk.staff.signin.Accounts.WithHash;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password. Takes as long, and says the same, for a name that does not exist or may no longer sign
 * in as for a wrong password.
 */
@Component
class PasswordSignIn implements AuthenticationManager {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SignInRecord record;
    private final String hashOfNobody;

    PasswordSignIn(Accounts accounts, PasswordEncoder encoder, SignInThrottle throttle, SignInRecord record) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.record = record;
        hashOfNobody = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(attempt.getCredentials());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        throttle.claim(username, address);

        var account = accounts.byUsername(username);
        var matches = encoder.matches(password, account.map(WithHash::hash).orElse(hashOfNobody));
        if (!matches || account.isEmpty()) {
            record.failed(account.map(a -> a.principal().worker().id()).orElse(null));
            throw new BadCredentialsException("Wrong name or password");
        }
        throttle.succeeded(username, address);
        var principal = account.get().principal();
        record.succeeded(principal.worker().id());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }
}
