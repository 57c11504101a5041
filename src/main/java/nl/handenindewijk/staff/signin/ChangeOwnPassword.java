package nl.handenindewijk.staff.signin;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.AccountChanged.Aspect;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A worker chooses an own password. All other sessions of the account end. */
@UseCase
class ChangeOwnPassword {

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeOwnPassword(JdbcClient database, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores the password.
     *
     * @return the stamp under which the own session goes on
     */
    int change(UUID workerId, String password) {
        int stamp = database.sql("""
                        update staff_worker set password_hash = :hash, password_must_change = false,
                            session_stamp = session_stamp + 1
                        where id = :id returning session_stamp""")
                .param("hash", encoder.encode(password))
                .param("id", workerId)
                .query(Integer.class)
                .single();
        events.publishEvent(new AccountChanged(workerId, workerId, Set.of(Aspect.PASSWORD), clock.instant()));
        return stamp;
    }
}
