package nl.handenindewijk.testing;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tests' own way to the database, beside the portal's connection pool and transactions, as its superuser: it may
 * empty tables that refuse change to everybody else.
 */
public class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JdbcTemplate jdbc;
    private final Fixtures fixtures;
    private boolean prepared;

    Database(DataSource superuser, String passwordHash) {
        jdbc = new JdbcTemplate(superuser);
        fixtures = new Fixtures(jdbc, passwordHash);
    }

    /** For questions the portal itself has no answer to. */
    public JdbcTemplate sql() {
        return jdbc;
    }

    /** Every table of the portal. */
    public List<String> tables() {
        return jdbc.queryForList(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'"
                        + " order by 1",
                String.class);
    }

    /** Waits until everything that follows a commit (mail, figures) is done, or was given up. */
    public void awaitListeners() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (unfinished() > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Listeners still at work: "
                        + jdbc.queryForList("select distinct listener_id, status from event_publication"
                                + " where completion_date is null"));
            }
            pause();
        }
    }

    private int unfinished() {
        return jdbc.queryForObject(
                "select count(*) from event_publication where completion_date is null"
                        + " and coalesce(status, '') <> 'FAILED'",
                Integer.class);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Back to the fixtures. The first call keeps a copy of them, so that later ones cost milliseconds. */
    synchronized void reset() {
        if (!prepared) {
            fixtures.load();
            prepared = true;
        }
        awaitListeners();
        jdbc.execute("select testing.reset()");
    }
}
