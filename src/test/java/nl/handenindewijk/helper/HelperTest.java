package nl.handenindewijk.helper;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    @ValueSource(
            strings = {
                "/mijn-vraag/bericht",
                "/mijn-vraag/intrekken",
                "/mijn-vraag/meekijken",
                "/mijn-vraag/meekijken/meer"
            })
    void theSenderCanDoNothing(String path) {
        var keys = passOn(signedIn(NOOR), "OPGEPAKT");
        var sender = opens(keys);
        sender.submit(
                "/hulp-vragen/kort",
                path,
                Map.of("bericht", "laat maar", "sleutel", UUID.randomUUID().toString(), "mag", "JA"));
        assertThat(agreements()).isEmpty();
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
                .contains("kwartelnest", "Iemand gaf uw vraag aan ons door", "Kies wat die persoon ziet")
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

    /** "No content, unless the person agrees": how far it is and on which days, never a word, a name, an hour or a place. */
    @Test
    void thePersonLetsTheSenderSeeHowFarItIsAndEndsThat() {
        var noor = signedIn(NOOR);
        var sender = opens(passOn(noor, "OPGEPAKT"));
        var home = "/werkbak/" + reference();
        noor.submit(
                home,
                home + "/toewijzen",
                Map.of("version", version(), "wie", NOOR.id().toString()));
        database.sql()
                .update(
                        "insert into agenda_appointment (id, request_id, how, day, starts, minutes, worker_id, made_at, made_by,"
                                + " changed_at) select gen_random_uuid(), id, 'HOME', received_at::date + 20, '09:35', 60, ?,"
                                + " received_at, ?, received_at from casework_help_request",
                        NOOR.id(),
                        NOOR.id());
        var person = opens(Map.of("nummer", reference(), "code", handOut(noor, home + "/meekijken")));
        assertThat(person.get("/mijn-vraag/meekijken").body()).contains("Mag die persoon meer zien?", "Stop het");
        mayThePersonsHelper(person, "JA");
        mayThePersonsHelper(person, "JA");
        assertThat(sender.get("/mijn-vraag/bekijken").body())
                .contains("Iemand van het wijkteam neemt contact op", "Er is een afspraak", "De persoon hoort van het")
                .contains("vond goed dat u dit ziet")
                .doesNotContain(reference(), "Quispelaar", "kwartelnest", "Noor", "9.35", "09:35", "Welzijn");
        assertThat(agreements()).containsExactly("HELPER_SEES_MORE");
        assertThat(person.get("/mijn-vraag/bekijken").body()).contains("Die persoon ziet hoe ver wij zijn");
        assertThat(noor.get(home).body())
                .containsPattern(
                        "Inwoner</b>\\s+laat wie dit doorgaf zien hoe ver het is[\\s\\S]{0,900}bij Mijn vraag");
        assertThat(signedIn(PIM).get("/beheer/inzage").body()).contains("Doorgever mag van bewoner zien hoe ver");

        mayThePersonsHelper(person, "NEE");
        assertThat(sender.get("/mijn-vraag/bekijken").body())
                .contains("Meer vertellen wij niet")
                .doesNotContain("neemt contact op", "Er is een afspraak");
        mayThePersonsHelper(person, "JA");
        person.submit("/mijn-vraag/meekijken", "/mijn-vraag/meekijken", Map.of());
        assertThat(sender.get("/mijn-vraag/bekijken").statusCode()).isEqualTo(303);
    }

    @Test
    void aWorkerWritesDownHowAndWhenThePersonAgreed() {
        var noor = signedIn(NOOR);
        var sender = opens(passOn(noor, "OPGEPAKT"));
        var room = "/werkbak/" + reference() + "/meekijken";
        var zara = signedIn(ZARA);
        assertThat(zara.submit("/werkbak", room + "/akkoord", Map.of("hoe", "SPOKEN", "op", "2026-03-09"))
                        .statusCode())
                .isEqualTo(404);
        for (var wrong : List.of(
                Map.of("op", "2026-03-09"),
                Map.of("hoe", "SELF", "op", "2026-03-09"),
                Map.of("hoe", "SPOKEN", "op", "2026-03-11"),
                Map.of("hoe", "SPOKEN", "op", "gisteren"))) {
            assertThat(noor.submit(room, room + "/akkoord", wrong).statusCode()).isEqualTo(422);
        }
        assertThat(agreements()).isEmpty();

        noor.submit(room, room + "/akkoord", Map.of("hoe", "WRITTEN", "op", "2026-03-09"));
        assertThat(noor.get(room + "?meer").body()).contains("De bewoner vond goed", "ziet nu ook hoe ver");
        assertThat(noor.get("/werkbak/" + reference()).body())
                .contains("de bewoner schreef dat op maandag 9 maart 2026");
        assertThat(sender.get("/mijn-vraag/bekijken").body()).contains("Nog niet gelezen");
        var person = opens(Map.of("nummer", reference(), "code", handOut(noor, room)));
        assertThat(person.get("/mijn-vraag/bekijken").body())
                .as("nobody agrees behind the person's back")
                .contains("Wie uw vraag doorgaf, ziet nu ook hoe ver wij zijn (Noor)");

        noor.submit(room, room + "/minder", Map.of());
        assertThat(sender.get("/mijn-vraag/bekijken").body()).doesNotContain("Nog niet gelezen");
        assertThat(agreements()).containsExactly("HELPER_SEES_MORE", "HELPER_SEES_LESS");
    }

    @Test
    void whereNobodyFollowsThereIsNothingToAgreeTo() {
        var noor = signedIn(NOOR);
        passOn(noor, "NIETS");
        var room = "/werkbak/" + reference() + "/meekijken";
        assertThat(noor.get(room).body()).doesNotContain("De bewoner wil dat die meer ziet");
        noor.submit(room, room + "/akkoord", Map.of("hoe", "SPOKEN", "op", "2026-03-09"));
        assertThat(agreements()).isEmpty();
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
    void anEmergencyGivesNoCodeAndHearsNoAgreement() {
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
        var agreed = zara.submit(room, room + "/akkoord", Map.of("hoe", "SPOKEN", "op", "2026-03-09"));
        assertThat(agreed.statusCode()).isEqualTo(404);
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

    private static void mayThePersonsHelper(Visitor person, String see) {
        person.submit("/mijn-vraag/meekijken", "/mijn-vraag/meekijken/meer", Map.of("mag", see));
    }

    private List<String> agreements() {
        return database.sql()
                .queryForList(
                        "select kind from casework_timeline where kind like 'HELPER_SEES%' order by at, id",
                        String.class);
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
