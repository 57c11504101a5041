package nl.handenindewijk.demo;

import java.time.Clock;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The standing part of the demo municipality: areas, addresses, teams and the people who work there. */
class Lindeveen {

    /** Everybody's password; an account with it never starts in production. */
    static final String PASSWORD = "samen-in-lindeveen";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Lindeveen(JdbcTemplate jdbc, TransactionTemplate transaction, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Founds the municipality in an empty database; does nothing in one that has a team already. */
    void found() {
        if (jdbc.queryForObject("select exists (select from staff_team)", Boolean.class)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            jdbc.execute(Texts.file("areas.sql"));
            jdbc.execute(Texts.file("staff.sql")
                    .replace(":password", "'" + encoder.encode(PASSWORD) + "'")
                    .replace(":now", "'" + clock.instant() + "'::timestamptz")
                    .replace(":today", "'" + DutchTime.today(clock) + "'::date"));
        });
    }
}
