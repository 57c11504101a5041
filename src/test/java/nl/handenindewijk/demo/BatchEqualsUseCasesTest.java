package nl.handenindewijk.demo;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.handenindewijk.casework.CaseBatch;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.dangersigns.DangerDetector;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** What the batch writes for large data is what the people themselves would have written by the use cases. */
@PortalTest
class BatchEqualsUseCasesTest {

    private static final int SAMPLE = 25;

    @Autowired
    BeanFactory beans;

    @Autowired
    Database database;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    TextCipher cipher;

    @Autowired
    List<EncryptedColumn> encrypted;

    @Autowired
    DangerDetector danger;

    private Crew crew;
    private Past.Lives lives;

    @BeforeEach
    @SuppressWarnings("deprecation")
    void lindeveen() {
        database.sql()
                .execute("truncate staff_team_area, staff_membership, staff_worker_role, staff_leave, staff_worker,"
                        + " staff_team, neighbourhood_address, neighbourhood_quarter, neighbourhood_district cascade");
        new Lindeveen(jdbc, transaction, NoOpPasswordEncoder.getInstance(), clock).found();
        crew = Crew.in(jdbc);
        lives = new Past(crew, clock.instant()).lives(SAMPLE, 7);
    }

    @Test
    void everyColumnOfEveryTable() throws Exception {
        var now = clock.instant();
        var people = new ThroughUseCases(beans, crew, clock::set);
        IntStream.range(0, SAMPLE).forEach(i -> people.play(lives.get(i)));
        clock.set(now);
        database.awaitListeners();
        var byUseCases = snapshot();

        new BatchLoad(beans, new CaseBatch(beans, "LV")).load(lives);
        var byBatch = snapshot();

        assertThat(byBatch.keySet()).isEqualTo(byUseCases.keySet());
        byUseCases.forEach((key, rows) -> assertThat(byBatch.get(key)).as(key).isEqualTo(rows));
    }

    @Test
    void theSameSeedInventsTheSamePast() {
        var again = new Past(crew, clock.instant()).lives(SAMPLE, 7);

        assertThat(IntStream.range(0, SAMPLE).mapToObj(again::get))
                .isEqualTo(IntStream.range(0, SAMPLE).mapToObj(lives::get).toList());
    }

    /** Else the desks of the demo would be full of danger, or empty of it. */
    @Test
    void theDangerOfAStoryIsSeenAndNoOther() {
        var many = new Past(crew, clock.instant()).lives(600, 5);
        var judged = IntStream.range(0, 600)
                .mapToObj(many::get)
                .collect(partitioningBy(life -> isUrgent(life), mapping(this::looksUrgent, toList())));

        assertThat(judged.get(false)).filteredOn(looks -> looks).hasSizeLessThan(30);
        assertThat(judged.get(true)).filteredOn(looks -> !looks).hasSizeLessThan(8);
    }

    private static boolean isUrgent(Life life) {
        return life.steps().stream()
                .map(Step::action)
                .anyMatch(action ->
                        action instanceof Step.Triage triage && triage.level().isUrgent());
    }

    private boolean looksUrgent(Life life) {
        return danger.judge(life.filing().story(), life.filing().language()).signs().stream()
                .anyMatch(sign -> Level.valueOf(sign.atLeastLevel()).isUrgent());
    }

    /** Per request, by what is the same in both ways, all rows without what is drawn at random or says when they were written. */
    private Map<String, Object> snapshot() {
        var all = new TreeMap<String, Object>();
        for (var request : database.sql().queryForList("select * from casework_help_request")) {
            var id = request.get("id");
            var key = "request " + Arrays.toString((byte[]) request.get("submission_key_hash"));
            all.put(key, readable("casework_help_request", request, "id", "reference"));
            all.put(
                    key + " timeline",
                    database
                            .sql()
                            .queryForList("select * from casework_timeline where request_id = ? order by at, id", id)
                            .stream()
                            .map(row -> readable("casework_timeline", row, "id", "request_id", "action_key"))
                            .toList());
            all.put(
                    key + " signs",
                    database
                            .sql()
                            .queryForList("select * from casework_danger_sign where request_id = ? order by kind", id)
                            .stream()
                            .map(row -> readable("casework_danger_sign", row, "id", "request_id"))
                            .toList());
            all.put(
                    key + " search",
                    database
                            .sql()
                            .queryForList(
                                    "select unnest(tokens || names) as token, scheme from casework_search where request_id = ?",
                                    id)
                            .stream()
                            .map(Object::toString)
                            .sorted()
                            .toList());
            all.put(
                    key + " audit",
                    database
                            .sql()
                            .queryForList("select * from audit_entry where object_id = ? order by at, id", "" + id)
                            .stream()
                            .map(row -> readable("audit_entry", row, "id", "object_id"))
                            .toList());
            all.put(
                    key + " figures",
                    database.sql().queryForList("select * from reporting_request where request_id = ?", id).stream()
                            .map(row -> readable("reporting_request", row, "request_id", "counted_at"))
                            .toList());
        }
        return all;
    }

    private Map<String, String> readable(String table, Map<String, Object> row, String... random) {
        var readable = new TreeMap<String, String>();
        row.forEach((column, value) -> readable.put(column, plain(table, column, value)));
        readable.keySet().removeAll(List.of(random));
        return readable;
    }

    private String plain(String table, String column, Object value) {
        if (value instanceof byte[] bytes) {
            boolean secret = encrypted.stream()
                    .anyMatch(e -> e.table().equals(table) && e.column().equals(column));
            return secret ? cipher.decrypt(bytes) : Arrays.toString(bytes);
        }
        return String.valueOf(value);
    }
}
