package nl.handenindewijk.casework.closing;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the municipality chose so, one worker alone never closes a case in which there was danger. */
@PortalTest
class SecondPairTest {

    private static final String SHEET = "/beheer/instellingen/sluiten";
    private static final Pattern PROPOSAL = Pattern.compile("name=\"voorstel\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"gezien\" value=\"([^\"]+)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private String reference;
    private String home;
    private String code;

    @BeforeEach
    void aCase() {
        var receipt = submit.submit(Questions.calm(Team.NORTH));
        reference = receipt.reference().value();
        code = receipt.code().value();
        home = "/werkbak/" + reference;
    }

    /** Settings are held in memory, which outlives the tables of a test. */
    @AfterEach
    void asItWas() {
        choose(false);
    }

    @Test
    void withoutTheSettingOneWorkerCloses() {
        choose(false);
        danger();
        close(signedIn(NOOR));
        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void withoutDangerOneWorkerCloses() {
        choose(true);
        close(signedIn(NOOR));
        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void anotherOfTheTeamClosesAndUntilThenItWaitsOnBothDesks() {
        choose(true);
        danger();
        var noor = signedIn(NOOR);
        close(noor);
        assertThat(status()).isNotEqualTo("CLOSED");
        assertThat(noor.get(home).body())
                .contains(
                        "stelde voor af te sluiten", "Wacht op tweede paar ogen", "blijft open tot een tweede collega");
        assertThat(noor.get("/werkbak").body()).contains("1 zaak wacht op een tweede paar ogen", "uw voorstel");
        var nabil = signedIn(NABIL);
        assertThat(nabil.get("/werkbak").body())
                .contains("1 zaak wacht op een tweede paar ogen")
                .doesNotContain("uw voorstel");
        assertThat(signedIn(ZARA).get("/werkbak").body()).doesNotContain("tweede paar ogen");

        assertThat(nabil.get(home + "/tweede-paar-ogen").body())
                .contains("Noor Bakker", "Alles is geregeld", "Akkoord, sluit af");
        assertThat(agree(nabil).statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("CLOSED");
        assertThat(database.sql()
                        .queryForObject("select actor_id from casework_timeline where kind = 'CLOSED'", UUID.class))
                .isEqualTo(NABIL.id());
        assertThat(nabil.get("/werkbak").body()).doesNotContain("op een tweede paar ogen");
        assertThat(count()).isZero();
    }

    @Test
    void whoProposedItDoesNotConfirmItByAnyDoor() {
        choose(true);
        danger();
        var noor = signedIn(NOOR);
        close(noor);
        var page = noor.get(home + "/tweede-paar-ogen").body();
        assertThat(page).contains("U stelde dit zelf voor").doesNotContain("Akkoord, sluit af");
        var refused = agree(noor);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("U stelde dit zelf voor; een collega van het team moet het ermee eens zijn");
        assertThat(close(noor).statusCode()).isEqualTo(422);
        assertThat(status()).isNotEqualTo("CLOSED");
    }

    @Test
    void somebodyWhoCameInByEmergencyDoesNotConfirm() {
        choose(true);
        danger();
        close(signedIn(NOOR));
        var zara = signedIn(ZARA);
        assertThat(zara.get(home + "/tweede-paar-ogen").statusCode()).isEqualTo(404);
        database.sql()
                .update(
                        "insert into casework_emergency_access (id, request_id, worker_id, from_at, until_at, reason)"
                                + " select gen_random_uuid(), id, ?, received_at, received_at + interval '4 hours', ''::bytea"
                                + " from casework_help_request where reference = ?",
                        ZARA.id(),
                        reference);
        assertThat(agree(zara).body()).contains("Alleen een collega van het team");
        assertThat(status()).isNotEqualTo("CLOSED");
    }

    @Test
    void aRestrictedCaseWaitsOnNoDeskThatMayNotSeeIt() {
        choose(true);
        danger();
        close(signedIn(NOOR));
        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?, assigned_at = received_at",
                        NOOR.id());
        assertThat(signedIn(LEA).get("/werkbak").body()).doesNotContain("tweede paar ogen", reference);
        assertThat(signedIn(LEA).get(home + "/tweede-paar-ogen").statusCode()).isEqualTo(404);
        assertThat(signedIn(NOOR).get("/werkbak").body()).contains("tweede paar ogen", reference);
    }

    @Test
    void aColleagueKeepsItOpenWithAReasonAndItCanBeProposedAnew() {
        choose(true);
        danger();
        close(signedIn(NOOR));
        var lea = signedIn(LEA);
        var room = home + "/tweede-paar-ogen";
        var without = lea.submit(room, room + "/niet", Map.of("voorstel", proposal(lea), "redenOpen", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        lea.submit(room, room + "/niet", Map.of("voorstel", proposal(lea), "redenOpen", "Bel eerst de school"));
        assertThat(lea.get(home).body()).contains("hield de zaak open", "Bel eerst de school");
        assertThat(count()).isZero();
        close(signedIn(NOOR));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anOldPageDecidesNothing() {
        choose(true);
        danger();
        close(signedIn(NOOR));
        var nabil = signedIn(NABIL);
        var room = home + "/tweede-paar-ogen";
        var old = Map.of("voorstel", proposal(nabil), "versie", version());
        nabil.submit(room, room + "/niet", Map.of("voorstel", proposal(nabil), "redenOpen", "nog niet"));
        close(signedIn(LEA));
        nabil.submit(room, room + "/akkoord", old);
        assertThat(status()).isNotEqualTo("CLOSED");
    }

    /** What the first worker agreed with is not what the second one would close now. */
    @Test
    void whatTheResidentWritesEndsTheProposal() {
        choose(true);
        danger();
        close(signedIn(NOOR));
        write("Hij stond weer voor de deur");
        assertThat(count()).isZero();
        close(signedIn(NABIL));
        assertThat(status()).as("the second one is the first now").isNotEqualTo("CLOSED");
    }

    @Test
    void aNewLevelEndsTheProposal() {
        ends("niveau", Map.of("niveau", "U2", "thema", "TAAL"));
    }

    @Test
    void anotherTeamBeginsAnew() {
        ends("overdragen", Map.of("naarTeam", Team.SOUTH.id().toString(), "overdrachtReden", "Verhuisd"));
    }

    private void ends(String action, Map<String, String> fields) {
        choose(true);
        danger();
        var noor = signedIn(NOOR);
        close(noor);
        var form = new LinkedHashMap<>(fields);
        form.put("version", version());
        assertThat(noor.submit(home, home + "/" + action, form).statusCode()).isEqualTo(302);
        assertThat(count()).isZero();
    }

    @Test
    void aPageFromBeforeANoteDoesNotClose() {
        choose(true);
        danger();
        close(signedIn(NOOR));
        var nabil = signedIn(NABIL);
        var room = home + "/tweede-paar-ogen";
        var seen = Map.of("voorstel", proposal(nabil), "versie", version());
        var lea = signedIn(LEA);
        lea.submit(
                home,
                home + "/schrijven",
                Map.of("version", version(), "soort", "NOTITIE", "tekst", "De school belde over de kinderen"));
        var late = nabil.submit(room, room + "/akkoord", seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("veranderde er iets", "Akkoord, sluit af");
        assertThat(status()).isNotEqualTo("CLOSED");
        assertThat(agree(nabil).statusCode()).isEqualTo(303);
        assertThat(status()).isEqualTo("CLOSED");
    }

    /** Danger that came along with a case that was joined with a case that was joined. */
    @Test
    void dangerOfADoubleOfADoubleCounts() {
        choose(true);
        var first = reference;
        clock.advance(Duration.ofHours(1));
        var middle = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        clock.advance(Duration.ofHours(1));
        reference = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        danger();
        var noor = signedIn(NOOR);
        join(noor, middle, reference);
        join(noor, first, middle);
        reference = first;
        home = "/werkbak/" + first;
        close(noor);
        assertThat(status()).isNotEqualTo("CLOSED");
    }

    /** Taking them apart leaves the level of the more urgent one. */
    @Test
    void aCaseThatIsUrgentNowCounts() {
        choose(true);
        database.sql().update("update casework_help_request set level = 'U1' where reference = ?", reference);
        close(signedIn(NOOR));
        assertThat(status()).isNotEqualTo("CLOSED");
    }

    @Test
    void theResidentMayAlwaysWithdrawAndThenNothingWaits() {
        choose(true);
        danger();
        close(signedIn(NOOR));
        var resident = new Visitor(port);
        resident.submit("/mijn-vraag", "/mijn-vraag", Map.of("nummer", reference, "code", code));
        resident.submit("/mijn-vraag/intrekken", "/mijn-vraag/intrekken", Map.of());
        assertThat(status()).isEqualTo("WITHDRAWN");
        assertThat(count()).isZero();
    }

    /** What it is now does not wash away what it was. */
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,      {\"level\": \"U1\"},                  true",
        "SUBMITTED,      {\"level\": \"U2\"},                  false",
        "TRIAGED,        '{\"from\": \"U0\", \"to\": \"U3\"}', true",
        "TRIAGED,        '{\"from\": \"U3\", \"to\": \"U1\"}', true",
        "TRIAGED,        '{\"from\": \"U2\", \"to\": \"U3\"}', false",
        "SIGN_CONFIRMED, '{\"kind\": \"GEWELD\"}',             true",
        "SIGN_REJECTED,  '{\"kind\": \"GEWELD\"}',             false"
    })
    void whatCountsAsDanger(String kind, String detail, boolean second) {
        choose(true);
        happened(kind, detail);
        close(signedIn(NOOR));
        assertThat(status().equals("CLOSED")).isEqualTo(!second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redenOpen.x", "redenOpen.class.name", "voorstel[0].x", "versie"})
    void whatNoFormSendsDecidesNothingAndBreaksNothing(String field) {
        choose(true);
        danger();
        close(signedIn(NOOR));
        var room = home + "/tweede-paar-ogen";
        assertThat(signedIn(NABIL)
                        .submit(room, room + "/akkoord", Map.of(field, "x"))
                        .statusCode())
                .isIn(303, 400);
        assertThat(status()).isNotEqualTo("CLOSED");
    }

    @Test
    void theSettingKeepsItsHistory() {
        choose(true);
        assertThat(signedIn(ADA).get(SHEET).body())
                .contains("Zo willen wij het", "Ada Visser", "Zaak waarin ooit gevaar was");
    }

    private void choose(boolean second) {
        var ada = signedIn(ADA);
        var seen = SEEN.matcher(ada.get(SHEET).body());
        assertThat(seen.find()).isTrue();
        var form = new LinkedHashMap<>(Map.of("gezien", seen.group(1), "reden", "Zo willen wij het"));
        if (second) {
            form.put("v.gevaar.tweede", "ja");
        }
        assertThat(ada.submit(SHEET, SHEET, form).statusCode()).isEqualTo(303);
    }

    private void danger() {
        happened("TRIAGED", "{\"from\": \"U3\", \"to\": \"U0\"}");
    }

    private void happened(String kind, String detail) {
        database.sql()
                .update(
                        "insert into casework_timeline (id, request_id, at, kind, actor_kind, actor_id, resident_sees,"
                                + " human_contact, detail) select gen_random_uuid(), id, received_at, ?, 'WORKER', ?, false,"
                                + " false, ?::jsonb from casework_help_request where reference = ?",
                        kind,
                        LEA.id(),
                        detail,
                        reference);
    }

    private HttpResponse<String> close(Visitor worker) {
        return worker.submit(
                home,
                home + "/afsluiten",
                Map.of("version", version(), "uitkomst", "INFO_ADVIES", "sluitReden", "Alles is geregeld"));
    }

    private HttpResponse<String> agree(Visitor worker) {
        var room = home + "/tweede-paar-ogen";
        return worker.submit(room, room + "/akkoord", Map.of("voorstel", proposal(worker), "versie", version()));
    }

    private static void join(Visitor worker, String one, String other) {
        var page = "/werkbak/" + one + "/verwant";
        var form = Map.of("ander", other, "besluit", "DOUBLE", "reden", "Zelfde vraag");
        assertThat(worker.submit(page, page, form).statusCode()).isEqualTo(302);
    }

    private void write(String words) {
        var resident = new Visitor(port);
        resident.submit("/mijn-vraag", "/mijn-vraag", Map.of("nummer", reference, "code", code));
        resident.submit(
                "/mijn-vraag/bekijken",
                "/mijn-vraag/bericht",
                Map.of("bericht", words, "sleutel", UUID.randomUUID().toString()));
    }

    private String version() {
        return database.sql()
                .queryForObject(
                        "select version::text from casework_help_request where reference = ?", String.class, reference);
    }

    private String proposal(Visitor worker) {
        var match = PROPOSAL.matcher(worker.get(home + "/tweede-paar-ogen").body());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private int count() {
        return database.sql().queryForObject("select count(*) from casework_closing", Integer.class);
    }

    private String status() {
        return database.sql()
                .queryForObject(
                        "select status from casework_help_request where reference = ?", String.class, reference);
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }
}
