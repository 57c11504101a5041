package nl.handenindewijk.staff.manage;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.AccountChanged.Aspect;
import nl.handenindewijk.staff.signin.OneTimePassword;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives a worker who cannot sign in a new password for once; all sessions of the account end. */
@UseCase
class GivePassword {

    private final AccountBook book;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivePassword(AccountBook book, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** @return the password, to be told once */
    String give(UUID workerId, UUID by) {
        var password = OneTimePassword.next();
        book.setPassword(workerId, encoder.encode(password));
        events.publishEvent(new AccountChanged(workerId, by, Set.of(Aspect.PASSWORD), clock.instant()));
        return password;
    }
}
