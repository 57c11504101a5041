package nl.handenindewijk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an empty database with the municipality of the tests and {@link Cast}. */
final class Fixtures {

    private final JdbcTemplate jdbc;
    private final String passwordHash;

    Fixtures(JdbcTemplate jdbc, String passwordHash) {
        this.jdbc = jdbc;
        this.passwordHash = passwordHash;
    }

    void load() {
        run("/testing/fixtures.sql");
        for (var person : Cast.values()) {
            insert(person);
        }
        run("/testing/reset.sql");
    }

    private void insert(Cast person) {
        jdbc.update(
                "insert into staff_worker (id, username, display_name, email, password_hash, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                person.id(),
                person.username(),
                person.displayName(),
                person.email(),
                passwordHash,
                Timestamp.from(MovableClock.START.minus(Duration.ofDays(400))));
        for (var role : person.roles()) {
            jdbc.update("insert into staff_worker_role (worker_id, role) values (?, ?)", person.id(), role);
        }
        if (person.team() != null) {
            jdbc.update(
                    "insert into staff_membership (worker_id, team_id) values (?, ?)",
                    person.id(),
                    person.team().id());
        }
    }

    private void run(String script) {
        try (var in = Fixtures.class.getResourceAsStream(script)) {
            jdbc.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
