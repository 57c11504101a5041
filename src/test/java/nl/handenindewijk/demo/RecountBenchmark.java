package nl.handenindewijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Counts 100,000 running terms again after an administrator changed a rule on the page. Its name keeps it out of the
 * suite: {@code ./mvnw test -Dtest=RecountBenchmark}.
 */
@PortalTest(resetPerMethod = false)
class RecountBenchmark {

    private static final int RUNNING = 100_000;
    private static final Duration ENOUGH = Duration.ofMinutes(1);
    private static final String PAGE = "/beheer/termijnen";
    private static final Pattern FIELD = Pattern.compile(
            "<(?:input type=\"[a-z]+\"|textarea) id=\"(\\w+)\"[^>]*?(?: value=\"([^\"]*)\">|>([^<]*)</textarea>)");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    private Visitor admin;

    @BeforeEach
    void signIn() throws Exception {
        if (database.sql().queryForObject("select count(*) from casework_help_request", Integer.class) < RUNNING) {
            new InventedPast(beans).loadRunning(RUNNING);
        }
        admin = new Visitor(port);
        admin.signIn("beheer", Lindeveen.PASSWORD);
    }

    @Test
    void aHolidayAddedLater() throws Exception {
        var took = measure("a holiday added later", "equatedDays", "2026-01-02 2026-04-07 2026-05-15");
        assertThat(took).isLessThan(ENOUGH);
    }

    /** The most that a change can move: almost everything. */
    @Test
    void anotherPromise() throws Exception {
        measure("another promise at three levels", "quick", "4", "ordinary", "9", "information", "3");
    }

    private Duration measure(String what, String... pairs) throws Exception {
        var page = admin.get(PAGE).body();
        Map<String, String> form = new LinkedHashMap<>();
        FIELD.matcher(page).results().forEach(m -> form.put(m.group(1), m.group(2) == null ? m.group(3) : m.group(2)));
        form.put("_csrf", Visitor.tokenOf(page));
        form.put("version", page.split("name=\"version\" value=\"")[1].split("\"")[0]);
        form.put("reason", "Meting");
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        long start = System.nanoTime();
        assertThat(admin.post(PAGE, form).statusCode()).isEqualTo(303);
        while (unfinished() > 0) {
            Thread.sleep(50);
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "%s: %,d running, %,d moved, %.1f s%n",
                what,
                RUNNING,
                database.sql()
                        .queryForObject(
                                "select moved from casework_recount where id ="
                                        + " (select id from terms_choice order by version desc limit 1)",
                                Integer.class),
                took.toMillis() / 1000.0);
        return took;
    }

    private int unfinished() {
        return database.sql()
                .queryForObject("select count(*) from casework_recount where finished_at is null", Integer.class);
    }
}
