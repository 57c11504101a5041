package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.testing.Statements;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a worker keeps of the desk, and what the desk costs. */
@PortalTest
class DeskViewsTest {

    private static final Pattern VIEW = Pattern.compile("name=\"weergave\" value=\"([^\"]+)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private static int keeps(Visitor who, String query, String name, String... more) {
        var form = new LinkedHashMap<String, String>();
        for (var pair : query.split("&")) {
            form.put(pair.split("=")[0], pair.split("=")[1]);
        }
        form.put("weergaveNaam", name);
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return who.submit("/werkbak?" + query, "/werkbak/weergaven", form).statusCode();
    }

    private String start(Visitor who) {
        return who.get("/werkbak").headers().firstValue("Location").orElse("");
    }

    @Test
    void aViewIsOnesOwnAndTheDeskOpensWithIt() {
        var noor = as(Cast.NOOR);
        assertThat(keeps(noor, "thema=GELD&wijk=WK999901", "Geld Noord", "openen", "true"))
                .isEqualTo(302);

        assertThat(start(noor)).endsWith("/werkbak?wijk=WK999901&thema=GELD");
        assertThat(noor.get("/werkbak?wijk=WK999901&thema=GELD").body())
                .contains("Geld Noord")
                .contains("/werkbak?weergave=alles");
        assertThat(noor.get("/werkbak?weergave=alles").statusCode()).isEqualTo(200);
        assertThat(as(Cast.NABIL).get("/werkbak").body()).doesNotContain("Geld Noord");

        noor.submit("/werkbak/weergaven", "/werkbak/weergaven/openen", Map.of());
        assertThat(start(noor)).isEmpty();
        var id = VIEW.matcher(noor.get("/werkbak/weergaven").body());
        assertThat(id.find()).isTrue();
        as(Cast.NABIL).submit("/werkbak/weergaven", "/werkbak/weergaven/weg", Map.of("weergave", id.group(1)));
        assertThat(noor.get("/werkbak").body()).contains("Geld Noord");
        noor.submit("/werkbak/weergaven", "/werkbak/weergaven/weg", Map.of("weergave", id.group(1)));
        assertThat(noor.get("/werkbak").body()).doesNotContain("Geld Noord");
    }

    @Test
    void aDoubleClickKeepsAViewOnce() throws Exception {
        var noor = as(Cast.NOOR);
        var form = Map.of(
                "thema",
                "GELD",
                "weergaveNaam",
                "Geld",
                "_csrf",
                Visitor.tokenOf(noor.get("/werkbak?thema=GELD").body()));
        Callable<Integer> click = () -> noor.post("/werkbak/weergaven", form).statusCode();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var answer : pool.invokeAll(Collections.nCopies(8, click))) {
                assertThat(answer.get()).isEqualTo(302);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(database.sql().queryForObject("select count(*) from casework_desk_view", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void aViewOfTheTeamIsMadeByItsLead() {
        var team = Team.NORTH.id().toString();
        assertThat(keeps(as(Cast.NOOR), "thema=GELD", "Van allen", "voorTeam", team))
                .isEqualTo(404);
        assertThat(keeps(
                        as(Cast.LEA),
                        "thema=GELD",
                        "Van Zuid",
                        "voorTeam",
                        Team.SOUTH.id().toString()))
                .isEqualTo(404);
        assertThat(keeps(as(Cast.LEA), "thema=GELD", "Van allen", "voorTeam", team))
                .isEqualTo(302);

        assertThat(as(Cast.NOOR).get("/werkbak").body()).contains("Van allen");
        assertThat(as(Cast.ZARA).get("/werkbak").body()).doesNotContain("Van allen");
    }

    @Test
    void onlyCodesAreKeptOfTheAddressAndTheSameNameReplaces() {
        var noor = as(Cast.NOOR);
        keeps(noor, "thema=GELD&wijk=JansenVerhaal&van=Jansen&status=IN_TRIAGE", "Een");
        keeps(noor, "niveau=U2", "een");
        var kept = database.sql().queryForList("select filter from casework_desk_view", String.class);
        assertThat(kept).containsExactly("niveau=U2");
        assertThat(keeps(noor, "niveau=U2", " ")).isEqualTo(422);
        assertThat(keeps(noor, "niveau=U2", "x".repeat(41))).isEqualTo(422);
    }

    @Test
    void everyLineSaysWhyItIsThereAndWhatTheResidentAnsweredHasASectionOfItsOwn() {
        var mine = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        var answered = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        database.sql()
                .update(
                        "update casework_help_request set status = 'IN_PROGRESS', first_contact_at = received_at,"
                                + " assigned_to = ?, assigned_at = received_at where reference in (?, ?)",
                        Cast.NOOR.id(),
                        mine,
                        answered);
        database.sql().update("update casework_help_request set resident_waits = true where reference = ?", answered);

        var desk = as(Cast.NOOR).get("/werkbak").body();
        assertThat(desk.substring(desk.indexOf("id=\"g-antwoord\""))).contains(answered, "Antwoord van inwoner");
        assertThat(desk.substring(desk.indexOf("id=\"g-mijn\""))).contains(mine, "contact voor");
        assertThat(desk).doesNotContain("href=\"#g-mijn\"");
        var later = as(Cast.NABIL).get("/werkbak?deel=later").body();
        assertThat(later).contains(mine, "contact voor").doesNotContain(answered);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheNumberOfRows() {
        var noor = as(Cast.NOOR);
        submit.submit(Questions.calm(Team.NORTH));
        database.sql()
                .update("update casework_help_request set assigned_to = ?, assigned_at = received_at", Cast.NABIL.id());
        try (var statements = new Statements()) {
            database.awaitListeners();
            var few = cost(noor, statements);
            for (int i = 0; i < 60; i++) {
                submit.submit(Questions.calm(Team.NORTH));
            }
            database.sql()
                    .update(
                            "update casework_help_request set assigned_to = ?, assigned_at = received_at"
                                    + " where id in (select id from casework_help_request limit 20)",
                            Cast.NABIL.id());
            database.awaitListeners();
            assertThat(cost(noor, statements)).isEqualTo(few);
            assertThat(few.values()).allMatch(count -> count > 1 && count <= 18);
        }
    }

    @Test
    void whatASectionHasNoRoomForIsNeverTheUrgentOneAndUnreadTooLongSaysSo() {
        for (int i = 0; i < 20; i++) {
            submit.submit(Questions.calm(Team.NORTH));
        }
        var urgent = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        var unread = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        database.sql()
                .update(
                        "update casework_help_request set level = 'U1', next_due = next_due + 9 where reference = ?",
                        urgent);
        database.sql()
                .update(
                        "update casework_help_request set received_at = received_at - interval '9 days',"
                                + " next_due = next_due - 1 where reference = ?",
                        unread);
        var noor = as(Cast.NOOR);
        for (var path : new String[] {"/werkbak", "/werkbak/afdruk"}) {
            var desk = noor.get(path).body();
            assertThat(desk.indexOf(urgent)).as(path).isPositive().isLessThan(desk.indexOf(unread));
            assertThat(desk).containsOnlyOnce("9 dagen niet gelezen").doesNotContain("9 dagen oud");
        }
    }

    @Test
    void paperHasEveryLineUpToAHardLimitAndSaysHowManyAreNotOnIt() {
        var last = "";
        for (int i = 0; i < 30; i++) {
            last = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        }
        var noor = as(Cast.NOOR);
        assertThat(lines(noor.get("/werkbak").body())).isEqualTo(15);
        assertThat(noor.get("/werkbak/afdruk").body())
                .contains(last, "30 zaken")
                .doesNotContain("passen");
        assertThat(as(Cast.ZARA).get("/werkbak/afdruk").body()).doesNotContain(last);
        assertThat(database.sql()
                        .queryForList(
                                "select actor_id from audit_entry where action = 'VIEWED_PRINT' order by id",
                                UUID.class))
                .as("names that go along on paper")
                .containsExactly(Cast.NOOR.id(), Cast.ZARA.id());

        copies(480);
        var body = noor.get("/werkbak/afdruk").body();
        assertThat(body)
                .contains(
                        "510 zaken", "Er zijn nog 10 zaken die niet op deze lijst passen", "Nog 10 zaken in dit deel");
        assertThat(lines(body)).isEqualTo(500);
        assertThat(noor.get("/werkbak/afdruk?wijk=WK999902").body()).contains("0 zaken");
    }

    /** Of one case, under other numbers. */
    private void copies(int number) {
        var columns = database.sql().queryForObject("""
                select string_agg(column_name, ', ') from information_schema.columns
                 where table_schema = 'public' and table_name = 'casework_help_request' and is_generated = 'NEVER'""", String.class);
        database.sql().update("""
                insert into casework_help_request (%1$s) select %1$s from (
                  select (jsonb_populate_record(null::casework_help_request,
                      to_jsonb(r) || jsonb_build_object('id', gen_random_uuid(), 'submission_key_hash', '\\x' || md5(n::text),
                          'reference', 'LV-' || translate(lpad(n::text, 4, '0'), '01', 'BC') || '-2222'))).*
                    from (select * from casework_help_request limit 1) r, generate_series(1, ?) n) copy""".formatted(columns), number);
    }

    private static int lines(String page) {
        return page.split("class=\"naam\"", -1).length - 1;
    }

    private static Map<String, Integer> cost(Visitor who, Statements statements) {
        var cost = new LinkedHashMap<String, Integer>();
        var token = Visitor.tokenOf(who.get("/werkbak").body());
        for (var path : new String[] {
            "/werkbak", "/werkbak?van=ik", "/werkbak?deel=nieuw", "/werkbak?status=CLOSED", "/werkbak/afdruk"
        }) {
            cost.put(
                    path,
                    statements.during(
                            () -> assertThat(who.get(path).statusCode()).isEqualTo(200)));
        }
        cost.put("search", statements.during(() -> who.post("/werkbak/zoeken", Map.of("_csrf", token, "q", "vraag"))));
        cost.put(
                "search for a name",
                statements.during(() -> who.post("/werkbak/zoeken", Map.of("_csrf", token, "q", "Janssen"))));
        return cost;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deel=nieuw&na=%2B999999999-01-01_00000000-0000-0000-0000-000000000001",
                "deel=nieuw&sorteer=ontvangen&na=%2B999999999-12-31T00:00:00Z_00000000-0000-0000-0000-000000000001",
                "deel=nieuw&sorteer=niveau&na=U0_%2B999999999-01-01_00000000-0000-0000-0000-000000000001"
            })
    void aMangledLinkBeginsAtTheStart(String query) {
        var reference = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        var page = as(Cast.NOOR).get("/werkbak?" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(reference);
    }

    @Test
    void shortcutsCanBeSwitchedOff() {
        var noor = as(Cast.NOOR);
        assertThat(noor.get("/werkbak").body()).doesNotContain("data-toetsen");
        noor.submit("/mijn-account/sneltoetsen", "/mijn-account/sneltoetsen", Map.of("aan", "false"));
        assertThat(noor.get("/werkbak").body()).contains("data-toetsen=\"uit\"");
        noor.submit("/mijn-account/sneltoetsen", "/mijn-account/sneltoetsen", Map.of("aan", "true"));
        assertThat(noor.get("/werkbak").body()).doesNotContain("data-toetsen");
    }
}
