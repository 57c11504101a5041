package nl.handenindewijk.staff.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords came from here, or for this name: nothing is tried before the wait is over. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** How long from now, rounded up to whole seconds. */
    Duration remaining() {
        return wait;
    }
}
