package nl.handenindewijk.audit;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.TeamChanged;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LogPageTest {

    private static final Pattern OLDER = Pattern.compile("href=\"(/beheer/inzage\\?[^\"]*na=[^\"]*)\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuditLog log;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordWhatHappens record;

    @Autowired
    private Database database;

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = EnumSource.Mode.EXCLUDE, names = "PIM")
    void isForThePrivacyOfficerOnly(Cast other) {
        assertThat(mvc.get().uri("/beheer/inzage").with(other.signedIn())).hasStatus(404);
        assertThat(mvc.get().uri("/beheer/inzage/inzage.csv").with(other.signedIn()))
                .hasStatus(404);
    }

    @Test
    void findsWhoSawARequest() {
        var reference = file();
        var id = database.sql().queryForObject("select id from casework_help_request", UUID.class);
        look(NOOR, id, MovableClock.START);
        look(ZARA, UUID.randomUUID(), MovableClock.START.plusSeconds(60));

        var page = body(get("?nummer=" + reference.value().toLowerCase().replace("-", " ")));
        assertThat(rows(page)).hasSize(2);
        assertThat(page)
                .contains("Vraag bekeken")
                .contains("Noor Bakker")
                .contains("Vraag ingestuurd")
                .contains("Inwoner");
        assertThat(rows(page)).allMatch(row -> row.contains(reference.value())).noneMatch(row -> row.contains("Zara"));
    }

    @Test
    void findsWhatAWorkerDidInAPeriodOfDutchDays() {
        look(NOOR, UUID.randomUUID(), Instant.parse("2026-03-08T22:59:59Z")); // 8 March, 23.59
        look(NOOR, UUID.randomUUID(), Instant.parse("2026-03-08T23:00:00Z")); // 9 March, 0.00
        look(NOOR, UUID.randomUUID(), Instant.parse("2026-03-09T22:59:59Z")); // 9 March, 23.59
        look(NOOR, UUID.randomUUID(), Instant.parse("2026-03-09T23:00:00Z")); // 10 March, 0.00
        look(LEA, UUID.randomUUID(), Instant.parse("2026-03-09T12:00:00Z"));

        var page = body(get("?medewerker=" + NOOR.id() + "&van=9-3-2026&tot=2026-03-09"));
        assertThat(rows(page)).hasSize(2).allMatch(row -> row.contains("Noor Bakker"));
        assertThat(page).contains("9-3-2026 00:00:00").contains("9-3-2026 23:59:59");
    }

    @Test
    void writesDownWhoLooked() {
        get("?medewerker=" + NOOR.id());
        get("/inzage.csv");
        assertThat(database.sql()
                        .queryForList(
                                "select action || ' ' || actor_id || ' ' || detail from audit_entry order by id",
                                String.class))
                .containsExactly(
                        "LOG_VIEWED " + PIM.id() + " {\"worker\": \"" + NOOR.id() + "\"}",
                        "LOG_EXPORTED " + PIM.id() + " {}");
        assertThat(body(get(""))).contains("Inzage gedownload").contains("Pim Mulder");
    }

    @Test
    void walksTheWholeLogWithoutMissingOrRepeating() {
        for (int i = 0; i < 130; i++) {
            look(NOOR, new UUID(0, i), MovableClock.START.plusSeconds(i / 3)); // several at one moment
        }
        var seen = new LinkedHashSet<String>();
        int rows = 0;
        var uri = "/beheer/inzage?medewerker=" + NOOR.id();
        while (uri != null) {
            var page = body(mvc.get().uri(uri).with(PIM.signedIn()).exchange());
            rows += rows(page).size();
            var next = OLDER.matcher(page);
            uri = next.find() ? next.group(1).replace("&amp;", "&") : null;
            assertThat(seen.add(String.valueOf(uri))).isTrue();
        }
        assertThat(rows).isEqualTo(130);
        assertThat(seen).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?nummer=LV-0000-0000",
                "?nummer=%27%3B--",
                "?medewerker=iemand",
                "?van=gisteren",
                "?van=31-2-2026",
                "?van=%2B999999999-12-31",
                "?tot=0000-01-01",
                "?van=2026-03-10&tot=2026-03-01"
            })
    void saysWhatIsWrongAndKeepsIt(String query) {
        var page = get(query);
        assertThat(page).hasStatus(422);
        assertThat(body(page))
                .contains("id=\"fouten\"")
                .contains("aria-invalid=\"true\"")
                .contains("<title>Fout:");
        assertThat(database.sql().queryForObject("select count(*) from audit_entry", Integer.class))
                .isZero();
    }

    @Test
    void bearsAnyCursor() {
        for (var cursor : new String[] {"", "x", "99999999999999999-999999999999999999", "0-0", "-1--1"}) {
            assertThat(get("?na=" + cursor)).hasStatusOk();
        }
    }

    @Test
    void downloadsWithoutFormulas() {
        database.sql().update("update staff_worker set display_name = '=HYPERLINK(\"x\")' where id = ?", NOOR.id());
        look(NOOR, UUID.randomUUID(), MovableClock.START);
        var download = get("/inzage.csv");
        assertThat(download).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(download).headers().hasValue("Content-Disposition", "attachment; filename=\"inzage.csv\"");
        assertThat(body(download))
                .startsWith("\ufeffWanneer,Wie,Wat,Welke,Bijzonderheden,Resultaat,Vanaf adres\r\n")
                .contains("2026-03-10 10:00:00,\"'=HYPERLINK(\"\"x\"\")\",Vraag bekeken,");
    }

    @ParameterizedTest
    @EnumSource(
            value = Entry.Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HELP_REQUEST", "WORKER"})
    void opensWithThingsKnownByACode(Entry.Kind kind) {
        transaction.executeWithoutResult(status ->
                log.write(Entry.byWorker(MovableClock.START, NOOR.id(), "SETTINGS_CHANGED", kind, "drempels")));
        assertThat(body(get(""))).contains("Noor Bakker");
        assertThat(body(get("/inzage.csv"))).contains("Noor Bakker");
    }

    @Test
    void hasWordsForEverythingItRecords() throws Exception {
        var texts = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/audit.properties")) {
            texts.load(in);
        }
        assertThat(EnumSet.allOf(Change.class)).allMatch(change -> texts.containsKey("audit.action." + change));
        assertThat(EnumSet.allOf(HelpRequestViewed.Kind.class))
                .allMatch(kind -> texts.containsKey("audit.action.VIEWED_" + kind));
        assertThat(EnumSet.allOf(AccountChanged.Aspect.class))
                .allMatch(aspect -> texts.containsKey("audit.aspect." + aspect));
        assertThat(EnumSet.allOf(TeamChanged.Aspect.class))
                .allMatch(aspect -> texts.containsKey("audit.aspect." + aspect));
    }

    private PublicReference file() {
        return transaction.execute(
                status -> submit.submit(Questions.calm(Cast.Team.NORTH)).reference());
    }

    private void look(Cast worker, UUID request, Instant at) {
        record.on(new HelpRequestViewed(request, worker.id(), at, HelpRequestViewed.Kind.CASE, true));
    }

    private MvcTestResult get(String rest) {
        return mvc.get().uri("/beheer/inzage" + rest).with(PIM.signedIn()).exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static java.util.List<String> rows(String page) {
        return Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
                .matcher(page.substring(Math.max(0, page.indexOf("<tbody>"))))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
