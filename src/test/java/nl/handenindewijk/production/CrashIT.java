package nl.handenindewijk.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.handenindewijk.testing.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A power cut in the middle of many submissions: what was acknowledged is there, and a page that is sent again after
 * the restart, with the cookies and tokens of before, gives the one reference it always gives.
 */
class CrashIT {

    private static final int SUBMISSIONS = 200;
    private static final int AT_ONCE = 8;

    @TempDir
    private Path directory;

    private final Map<String, String> secrets =
            Map.of("PORTAL_CRYPTO_KEYS_1", key(), "PORTAL_CRYPTO_ACTIVE_KEY", "1", "PORTAL_CRYPTO_INDEX_KEY", key());
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final ExecutorService residents = Executors.newFixedThreadPool(AT_ONCE);

    private EmbeddedDatabase database;
    private PortalProcess portal;
    private volatile int port;

    @BeforeEach
    void start() throws Exception {
        startBoth();
        sql().execute(Files.readString(Path.of("src/test/resources/testing/fixtures.sql")));
    }

    @AfterEach
    void stop() throws Exception {
        residents.shutdownNow();
        portal.close();
        database.close();
    }

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        var submissions =
                IntStream.range(0, SUBMISSIONS).mapToObj(Submission::new).toList();
        var first = sendAll(submissions.subList(0, SUBMISSIONS / 2));
        awaitAcknowledged(SUBMISSIONS / 6);
        portal.kill();
        finish(first);
        startPortal();

        var second = sendAll(submissions.subList(SUBMISSIONS / 2, SUBMISSIONS));
        awaitAcknowledged(acknowledged.get() + SUBMISSIONS / 6);
        killDatabase();
        portal.kill();
        finish(second);
        database.close();
        startBoth();

        assertThat(submissions).as("some were cut off").anyMatch(one -> !one.acknowledged());
        var known = submissions.stream().filter(Submission::acknowledged).toList();
        assertThat(known)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.receipt(port)).isEqualTo(one.reference()));

        submissions.forEach(one -> assertThat(one.send(port)).isTrue());
        assertThat(submissions).allSatisfy(one -> assertThat(one.receipt(port)).isEqualTo(one.reference()));
        assertThat(submissions.stream().map(Submission::reference).distinct()).hasSize(SUBMISSIONS);
        assertThat(sql().queryForObject("select count(*) from casework_help_request", Integer.class))
                .isEqualTo(SUBMISSIONS);
    }

    private List<Future<?>> sendAll(List<Submission> submissions) {
        return submissions.stream()
                .<Future<?>>map(one -> residents.submit(() -> {
                    if (one.send(port)) {
                        acknowledged.incrementAndGet();
                    }
                }))
                .toList();
    }

    private void awaitAcknowledged(int number) throws InterruptedException {
        for (int tries = 0; acknowledged.get() < number; tries++) {
            assertThat(tries).as("answers in time").isLessThan(3000);
            Thread.sleep(10);
        }
    }

    private static void finish(List<Future<?>> work) throws Exception {
        for (var one : work) {
            one.get(60, TimeUnit.SECONDS);
        }
    }

    private void startBoth() throws Exception {
        database = EmbeddedDatabase.keptIn(directory);
        startPortal();
    }

    private void startPortal() throws Exception {
        var settings = new HashMap<>(secrets);
        settings.put("PORTAL_DB_URL", database.jdbcUrl());
        settings.put("PORTAL_DB_USER", "postgres");
        settings.put("PORTAL_DB_PASSWORD", "none");
        portal = PortalProcess.start(settings);
        port = portal.awaitPort();
    }

    /** The server first, then whatever it left behind. */
    private void killDatabase() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        var workers = server.descendants().toList();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        for (var process : workers) {
            process.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), "postgres", ""));
    }

    private static String key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
