package nl.handenindewijk.casework.closing;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        var old = Map.of("voorstel", proposal(nabil));
        nabil.submit(room, room + "/niet", Map.of("voorstel", proposal(nabil), "redenOpen", "nog niet"));
        close(signedIn(LEA));
        nabil.submit(room, room + "/akkoord", old);
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
                Map.of(
                        "version",
                        database.sql()
                                .queryForObject(
                                        "select version::text from casework_help_request where reference = ?",
                                        String.class,
                                        reference),
                        "uitkomst",
                        "INFO_ADVIES",
                        "sluitReden",
                        "Alles is geregeld"));
    }

    private HttpResponse<String> agree(Visitor worker) {
        var room = home + "/tweede-paar-ogen";
        return worker.submit(room, room + "/akkoord", Map.of("voorstel", proposal(worker)));
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
