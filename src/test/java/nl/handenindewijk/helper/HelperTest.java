package nl.handenindewijk.helper;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What who passes a worry on may see, and that the person it is about has the last word on it. */
@PortalTest
class HelperTest {

    private static final String FORM = "/werkbak/nieuw";
    private static final Pattern NUMBER = Pattern.compile("id=\"volgnummer\"[^>]*>([^<]+)");
    private static final Pattern CODE = Pattern.compile("id=\"volgcode\"[^>]*>([^<]+)");
    private static final Pattern FRESH = Pattern.compile("id=\"nieuwe-code\"[^>]*>([^<]+)");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    @Test
    void theSenderSeesReceivedAndTakenUpAndNothingElse() {
        var noor = signedIn(NOOR);
        var keys = passOn(noor, "OPGEPAKT");
        var reference = reference();
        assertThat(keys).doesNotContainValue(reference);

        var sender = opens(keys);
        assertThat(sender.get("/mijn-vraag/bekijken").body())
                .contains("Wij hebben het ontvangen", "Nog niet opgepakt")
                .contains(keys.get("nummer"))
                .doesNotContain(reference, "Quispelaar", "kwartelnest", "9901", "Team Noord", "Noor", "Welzijn");

        var home = "/werkbak/" + reference;
        var taken = noor.submit(
                home,
                home + "/toewijzen",
                Map.of("version", version(), "wie", NOOR.id().toString()));
        assertThat(taken.statusCode()).isEqualTo(302);
        noor.submit(
                home,
                home + "/schrijven",
                Map.of("version", version(), "soort", "BERICHT", "tekst", "geheime boodschap"));
        assertThat(sender.get("/mijn-vraag/bekijken").body())
                .contains("heeft het opgepakt")
                .doesNotContain("geheime boodschap", "Noor", "Quispelaar", reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn-vraag/bericht", "/mijn-vraag/intrekken", "/mijn-vraag/meekijken"})
    void theSenderCanDoNothing(String path) {
        var keys = passOn(signedIn(NOOR), "OPGEPAKT");
        var sender = opens(keys);
        sender.submit(
                "/hulp-vragen/kort",
                path,
                Map.of("bericht", "laat maar", "sleutel", UUID.randomUUID().toString()));
        assertThat(database.sql().queryForObject("select status from casework_help_request", String.class))
                .isEqualTo("NEW");
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from casework_timeline where actor_kind = 'RESIDENT' and kind <> 'SUBMITTED'",
                                Integer.class))
                .isZero();
        assertThat(sender.get("/mijn-vraag/bekijken").body()).contains("Wij hebben het ontvangen");
    }

    @Test
    void whoMayBeToldNothingGetsNoNumber() {
        var noor = signedIn(NOOR);
        passOn(noor, "NIETS");
        assertThat(noor.get(FORM + "/bon").body())
                .contains("Wij hebben uw bericht ontvangen")
                .doesNotContain("volgnummer", "Quispelaar");
        assertThat(count()).isZero();
    }

    @Test
    void aWorkerEndsItAtOnce() {
        var noor = signedIn(NOOR);
        var sender = opens(passOn(noor, "OPGEPAKT"));
        var room = "/werkbak/" + reference() + "/meekijken";
        assertThat(noor.get(room).body()).contains("Doorgegeven door: Familie of buur", "Beëindig het meekijken");
        noor.submit(room, room + "/beeindigen", Map.of());
        assertThat(noor.get(room).body()).contains("Niemand kijkt mee");
        assertThat(noor.get("/werkbak/" + reference()).body()).contains("beëindigde het meekijken", "Familie of buur");

        assertThat(sender.get("/mijn-vraag/bekijken").statusCode()).isEqualTo(303);
        assertThat(noor.get(FORM + "/bon").body()).doesNotContain("volgnummer");
    }

    @Test
    void thePersonGetsACodeReadsItAllAndEndsTheFollowing() {
        var noor = signedIn(NOOR);
        var keys = passOn(noor, "OPGEPAKT");
        var sender = opens(keys);
        var room = "/werkbak/" + reference() + "/meekijken";
        var code = handOut(noor, room);
        assertThat(noor.get(room).body()).as("shown once").doesNotContain(code);

        var person = opens(Map.of("nummer", reference(), "code", code));
        assertThat(person.get("/mijn-vraag/bekijken").body())
                .contains("kwartelnest", "Iemand gaf uw vraag aan ons door", "Stop het meekijken")
                .doesNotContain("buurvrouw");
        person.submit("/mijn-vraag/meekijken", "/mijn-vraag/meekijken", Map.of());
        assertThat(person.get("/mijn-vraag/bekijken").body()).doesNotContain("Iemand gaf uw vraag aan ons door");
        assertThat(noor.get("/werkbak/" + reference()).body()).contains("op verzoek van de bewoner zelf");
        assertThat(sender.get("/mijn-vraag/bekijken").statusCode()).isEqualTo(303);
        assertThat(new Visitor(port).submit("/mijn-vraag", "/mijn-vraag", keys).statusCode())
                .isEqualTo(422);
        assertThat(signedIn(PIM).get("/beheer/inzage").body())
                .contains("Nieuwe code aan bewoner gegeven", "Doorgever keek of het is opgepakt");
    }

    /** The question goes on under the number that came first: the person finds the same there as under the own one. */
    @Test
    void whoFollowsADoubleSeesTheOneThatGoesOnAndThePersonEndsItThere() {
        var receipt = submit.submit(Questions.calm(Team.NORTH));
        var first = receipt.reference().value();
        var noor = signedIn(NOOR);
        var keys = passOn(noor, "OPGEPAKT");
        var second = database.sql()
                .queryForObject(
                        "select reference from casework_help_request where reference <> ?", String.class, first);
        database.sql()
                .update(
                        "update casework_help_request set legal_open = false, legal_due = null where reference = ?",
                        second);
        database.sql()
                .update(
                        "update casework_help_request set received_at = received_at - interval '1 day' where reference = ?",
                        first);
        var sender = opens(keys);
        var room = "/werkbak/" + first + "/verwant";
        assertThat(noor.submit(room, room, Map.of("ander", second, "besluit", "DOUBLE", "reden", "Zelfde"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(sender.get("/mijn-vraag/bekijken").body())
                .as("nobody took it up yet")
                .contains("Nog niet opgepakt");
        assertThat(noor.get("/werkbak/" + first + "/meekijken").body()).contains("Beëindig het meekijken");

        var person = opens(Map.of("nummer", first, "code", receipt.code().value()));
        assertThat(person.get("/mijn-vraag/bekijken").body()).contains("Iemand gaf uw vraag aan ons door");
        person.submit("/mijn-vraag/meekijken", "/mijn-vraag/meekijken", Map.of());
        assertThat(sender.get("/mijn-vraag/bekijken").statusCode()).isEqualTo(303);
        assertThat(count()).isZero();
    }

    /** A code works longer than an emergency, and whoever uses it is nobody in the log. */
    @Test
    void anEmergencyGivesNoCode() {
        var receipt = submit.submit(Questions.calm(Team.NORTH));
        var zara = signedIn(ZARA);
        database.sql()
                .update(
                        "insert into casework_emergency_access (id, request_id, worker_id, from_at, until_at, reason)"
                                + " select gen_random_uuid(), id, ?, received_at, received_at + interval '4 hours', ''::bytea"
                                + " from casework_help_request",
                        ZARA.id());
        var room = "/werkbak/" + receipt.reference().value() + "/meekijken";
        assertThat(zara.get(room).body()).contains("In noodtoegang").doesNotContain(room + "/code");
        var asked = zara.submit(
                room, room + "/code", Map.of("sleutel", UUID.randomUUID().toString()));
        assertThat(asked.statusCode()).isEqualTo(404);
        assertThat(FRESH.matcher(zara.get(room).body()).find()).isFalse();
        opens(Map.of(
                "nummer", receipt.reference().value(), "code", receipt.code().value()));
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        var receipt = submit.submit(Questions.calm(Team.NORTH));
        var old = Map.of(
                "nummer", receipt.reference().value(), "code", receipt.code().value());
        var resident = opens(old);
        var room = "/werkbak/" + receipt.reference().value() + "/meekijken";
        var code = handOut(signedIn(NOOR), room);
        assertThat(resident.get("/mijn-vraag/bekijken").statusCode()).isEqualTo(303);
        assertThat(opens(Map.of("nummer", receipt.reference().value(), "code", code))
                        .get("/mijn-vraag/bekijken")
                        .body())
                .contains("leren lezen", "nieuwe geheime code");
    }

    @Test
    void anotherTeamAndSomebodyExcludedFindNothing() {
        passOn(signedIn(NOOR), "OPGEPAKT");
        var room = "/werkbak/" + reference() + "/meekijken";
        assertThat(signedIn(ZARA).get(room).statusCode()).isEqualTo(404);
        database.sql()
                .update(
                        "update casework_help_request set restricted = true, assigned_to = ?, assigned_at = received_at",
                        NOOR.id());
        assertThat(signedIn(LEA).get(room).statusCode()).isEqualTo(404);
        assertThat(count()).isEqualTo(1);
    }

    private int count() {
        return database.sql()
                .queryForObject("select count(*) from helper_access where ended_at is null", Integer.class);
    }

    private String version() {
        return database.sql().queryForObject("select version::text from casework_help_request", String.class);
    }

    private String reference() {
        return database.sql().queryForObject("select reference from casework_help_request", String.class);
    }

    private static String handOut(Visitor worker, String room) {
        worker.submit(room, room + "/code", Map.of("sleutel", UUID.randomUUID().toString()));
        return first(FRESH, worker.get(room).body());
    }

    private Visitor opens(Map<String, String> keys) {
        var visitor = new Visitor(port);
        assertThat(visitor.submit("/mijn-vraag", "/mijn-vraag", keys).statusCode())
                .isEqualTo(303);
        return visitor;
    }

    /** The number and code of the sender; empty if that person may be told nothing. */
    private static Map<String, String> passOn(Visitor worker, String tell) {
        var form = Questions.typedByAWorker(Map.of(
                "wie", "FAMILY_OR_NEIGHBOUR",
                "melder", "Welzijnswerker Xandra, buurvrouw",
                "noemen", "NEE",
                "weet", "NEE",
                "terug", tell,
                "verhaal", "Ik zie een kwartelnest van post achter de deur.",
                "naam", "Meneer Quispelaar"));
        assertThat(worker.submit(FORM, FORM, form).statusCode()).isEqualTo(303);
        var slip = worker.get(FORM + "/bon").body();
        return tell.equals("NIETS") ? Map.of() : Map.of("nummer", first(NUMBER, slip), "code", first(CODE, slip));
    }

    private static String first(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(1);
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }
}
