package nl.handenindewijk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.shared.background.Command;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The figures of a city with a million requests of ten years: how long they take to be made again, and each page and file
 * of them. Rows are made in the database itself, see {@code million.sql}. Its name keeps it out of the suite: {@code
 * ./mvnw test -Dtest=MillionBenchmark}, with {@code -Dportal.million=100000} for fewer.
 */
@PortalTest(resetPerMethod = false)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MillionBenchmark {

    private static final int REQUESTS = Integer.getInteger("portal.million", 1_000_000);
    private static final int MONTHS = Integer.getInteger("portal.million.months", 120);
    private static final int DISTRICTS = Integer.getInteger("portal.million.districts", 20);
    private static final Duration REBUILT_IN = Duration.ofMinutes(2);
    private static final Duration PAGE_IN = Duration.ofMillis(200);
    private static final int VISITS = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    private Visitor admin;

    @BeforeAll
    static void fill(
            @Autowired Database database,
            @Autowired TransactionTemplate transaction,
            @Autowired PasswordEncoder encoder,
            @Autowired Clock clock) {
        var sql = database.sql();
        sql.execute(
                "truncate staff_team_area, staff_membership, staff_worker_role, staff_leave, staff_worker, staff_team,"
                        + " neighbourhood_address, neighbourhood_quarter, neighbourhood_district cascade");
        new Lindeveen(sql, transaction, encoder, clock).found();
        var start = System.nanoTime();
        sql.execute("create schema if not exists demo; set session_replication_role = replica;"
                + " truncate casework_help_request, reporting_request cascade");
        for (var statement :
                Texts.file("million.sql").replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
            sql.execute("set session_replication_role = replica; "
                    + statement
                            .replace(":requests", String.valueOf(REQUESTS))
                            .replace(":months", String.valueOf(MONTHS))
                            .replace(":districts", String.valueOf(DISTRICTS))
                            .replace(":now", "'" + clock.instant() + "'::timestamptz"));
        }
        sql.execute("drop table demo.drawn, demo.life; reset session_replication_role");
        sql.execute("vacuum analyze casework_help_request");
        System.out.printf(
                "%,d requests (%,d open, %,d restricted), %,d lines of history, %s on disk, made in %.0f s%n",
                REQUESTS,
                sql.queryForObject("select count(*) from casework_help_request where open", Long.class),
                sql.queryForObject("select count(*) from casework_help_request where restricted", Long.class),
                sql.queryForObject("select count(*) from casework_timeline", Long.class),
                sql.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class),
                seconds(start));
    }

    @Test
    @Order(1)
    void madeFromNothing(@Autowired List<Command> commands) {
        rebuild(commands, "nothing");
    }

    @Test
    @Order(2)
    void madeAgain(@Autowired List<Command> commands) {
        rebuild(commands, "figures that were right");
    }

    @Test
    @Order(3)
    void madeAgainWhereAllIsWrong(@Autowired List<Command> commands) {
        database.sql().update("update reporting_request set theme = 'BUURT', level = 'U4'");
        rebuild(commands, "figures that were all wrong");
    }

    @Test
    @Order(4)
    void pages() {
        admin = new Visitor(port);
        admin.signIn("beheer", Lindeveen.PASSWORD);
        var slow = new ArrayList<String>();
        for (var path : paths()) {
            var took = median(VISITS, () -> admin.get(path).statusCode());
            System.out.printf("%6.1f ms  %s%n", took.toNanos() / 1e6, path);
            if (took.compareTo(PAGE_IN) >= 0) {
                slow.add(path);
            }
        }
        var pdf = median(
                3, () -> admin.get("/beheer/rapport/rapport.pdf?periode=2025").statusCode());
        System.out.printf("%6.1f ms  /beheer/rapport/rapport.pdf, a file with fonts and tags%n", pdf.toNanos() / 1e6);
        var changed = median(VISITS, () -> {
            database.sql().update("update reporting_stamp set stamp = gen_random_uuid() where year in (0, 2026)");
            return admin.get("/beheer/rapport").statusCode();
        });
        System.out.printf("%6.1f ms  /beheer/rapport, after any figure changed%n", changed.toNanos() / 1e6);
        System.out.printf(
                "reads of all requests by these pages: %d%n",
                database.sql()
                        .queryForObject(
                                "select coalesce(sum(seq_scan), 0) from pg_stat_user_tables where schemaname = 'public' and relname = 'reporting_request'",
                                Long.class));
        assertThat(slow).isEmpty();
        assertThat(changed).isLessThan(PAGE_IN);
    }

    /** What still reads rows of requests, not counts: what is open, and the last weeks. */
    @Test
    @Order(5)
    void plans() {
        for (var question : List.of(
                "select district_code, theme, level, team_id, channel, language, next_due < date '2026-03-10', count(*)"
                        + " from reporting_request where open group by 1, 2, 3, 4, 5, 6, 7",
                "select district_code, theme, least(wait_days, 250), count(*) from reporting_request"
                        + " where first_contact_on >= date '2025-12-09' group by 1, 2, 3",
                "select level, count(*) from reporting_request where received_on >= date '2025-12-09' group by 1",
                "select district_code, count(*) from reporting_request where closed_on >= date '2025-12-09' group by 1",
                "select * from reporting_count where measure in ('REACH', 'OUTFLOW', 'DANGER', 'TERM')"
                        + " and month between '2025-01-01' and '2025-12-01' and people <> 0")) {
            System.out.println(question);
            database.sql()
                    .queryForList("explain (analyze, buffers, costs off, summary on) " + question, String.class)
                    .forEach(line -> System.out.println("    " + line));
        }
    }

    private static List<String> paths() {
        var periods = List.of("2026", "2026-K1", "2025", "2025-K3", "2024", "2024-K2");
        var splits = List.of("onderwerp", "urgentie", "team", "kanaal", "taal");
        var tables = List.of(
                "wijken",
                "uitsplitsing",
                "onderwerpen",
                "maanden",
                "kwartalen",
                "wachttijd-per-maand",
                "wachttijden",
                "uitkomsten",
                "teams",
                "gevaar",
                "vertrouwen",
                "vertrouwen-per-kwartaal",
                "afspraken",
                "doelen",
                "termijnen");
        return Stream.of(
                        periods.stream().map(period -> "/beheer/rapport?periode=" + period),
                        splits.stream().map(per -> "/beheer/rapport?periode=2025&per=" + per),
                        IntStream.of(1, DISTRICTS)
                                .mapToObj("/beheer/rapport?periode=2025-K4&per=team&wijk=WK9999%02d"::formatted),
                        tables.stream().map(table -> "/beheer/rapport/" + table + ".csv?periode=2025"),
                        Stream.of(
                                "/beheer/rapport/vertrouwen?periode=2025",
                                "/beheer/rapport/vertrouwen?periode=2025-K3&wijk=WK999902",
                                "/beheer/rapport/rapport.xlsx?periode=2025",
                                "/wijken/open-data.csv",
                                "/wijken",
                                "/wijken/WK999902",
                                "/beheer",
                                "/beheer/handen",
                                "/beheer/behoefte"))
                .flatMap(each -> each)
                .toList();
    }

    private void rebuild(List<Command> commands, String from) {
        var start = System.nanoTime();
        var said = commands.stream()
                .filter(command -> command.name().equals("rebuild-reporting"))
                .findFirst()
                .orElseThrow()
                .run();
        var took = seconds(start);
        System.out.printf("rebuild-reporting from %s: %.1f s. %s%n", from, took, said);
        // as the database does by itself within minutes
        database.sql().execute("vacuum analyze reporting_request");
        database.sql().execute("vacuum analyze reporting_count");
        assertThat(took).isLessThan(REBUILT_IN.toSeconds());
    }

    private static Duration median(int times, Supplier<Integer> visit) {
        for (int i = 0; i < times / 3; i++) {
            assertThat(visit.get()).isEqualTo(200);
        }
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            visit.get();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[times / 2]);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
