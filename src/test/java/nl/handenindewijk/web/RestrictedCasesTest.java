package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A restricted case, a conflict of interest and emergency access (F16), as the people at the desks do it over HTTP: what
 * is not somebody's to see is in no list, count, search, export or mail, and emergency access ends, is told and is shown.
 */
@PortalTest
class RestrictedCasesTest {

    private static final List<String> TRACES = List.of("Quispelaar", "0698765432", "06 98765432", "kwartelnest");
    private static final Set<Cast> DESK = Set.of(Cast.NOOR, Cast.NABIL, Cast.LEA, Cast.ZARA, Cast.DAAN);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern ADDRESS = Pattern.compile("id=\"adres\">[^<]*(/agenda/[^<]+)<");
    private static final Pattern VOLATILE = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private final Map<Cast, Visitor> people = new EnumMap<>(Cast.class);

    private Visitor as(Cast person) {
        return people.computeIfAbsent(person, one -> Visitor.signedIn(port, one));
    }

    @Test
    void aRestrictedCaseIsNowhereForAnybodyElse() {
        var reference = file();
        act(Cast.NOOR, reference, "/toewijzen", Map.of("wie", Cast.NOOR.id().toString()));
        act(Cast.NOOR, reference, "/besloten", Map.of("besloten", "true", "reden", "Familie van een collega"));
        act(Cast.NOOR, reference, "/schrijven", Map.of("soort", "NOTITIE", "tekst", "kwartelnest in de notitie"));
        plan(reference, Cast.NOOR);

        assertThat(search(Cast.NOOR, "kwartelnest")).contains(reference);
        assertThat(traces(reference, Set.of(Cast.NOOR))).isEmpty();
    }

    @Test
    void somebodyWithAConflictOfInterestFindsItNowhereAndOthersDo() {
        var reference = file();
        act(Cast.NOOR, reference, "/toewijzen", Map.of("wie", Cast.NOOR.id().toString()));
        var answer = act(
                Cast.NOOR,
                reference,
                "/toegang",
                Map.of("collega", Cast.NOOR.id().toString(), "toegang", "EXCLUDED", "toegangReden", "Mijn buurvrouw"));

        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/werkbak");
        assertThat(tracesOf(Cast.NOOR, reference)).isEmpty();
        assertThat(search(Cast.NABIL, "Quispelaar")).contains(reference);
        assertThat(as(Cast.NABIL).get("/werkbak/" + reference).body())
                .contains("sloot een collega uit:", Cast.NOOR.displayName(), "Mijn buurvrouw");
        assertThat(act(
                                Cast.NABIL,
                                reference,
                                "/toewijzen",
                                Map.of("wie", Cast.NOOR.id().toString()))
                        .statusCode())
                .as("nobody gives it back")
                .isEqualTo(422);
        act(Cast.NABIL, reference, "/niveau", Map.of("niveau", "U0", "thema", "TAAL"));
        assertThat(mailbox.to(Cast.LEA.email())).as("there is danger now").isNotEmpty();
        assertThat(mailbox.to(Cast.NOOR.email()))
                .as("danger, but not to be known")
                .isEmpty();
    }

    /** What was given to somebody before the case was restricted goes from the lists and the calendar of that colleague. */
    @Test
    void tasksAndAppointmentsVanishWithTheCase() {
        var reference = file();
        plan(reference, Cast.NABIL);
        var feed = ADDRESS.matcher(as(Cast.NABIL)
                .submit("/werkbak/agenda", "/werkbak/agenda", Map.of())
                .body());
        assertThat(feed.find()).isTrue();
        assertThat(as(Cast.NABIL).get("/werkbak/taken").body()).contains("kwartelnest nakijken", reference);
        assertThat(new Visitor(port).get(feed.group(1)).body()).contains("SUMMARY:Afspraak " + reference);

        act(Cast.NOOR, reference, "/toewijzen", Map.of("wie", Cast.NOOR.id().toString()));
        act(Cast.NOOR, reference, "/besloten", Map.of("besloten", "true", "reden", "Familie van een collega"));

        assertThat(tracesOf(Cast.NABIL, reference)).isEmpty();
        assertThat(new Visitor(port).get(feed.group(1)).body())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    /** A task and an appointment for a colleague, by Noor. */
    private void plan(String reference, Cast colleague) {
        var home = "/werkbak/" + reference;
        var day = LocalDate.ofInstant(clock.instant(), DutchTime.ZONE).toString();
        var who = colleague.id().toString();
        var task = Map.of("wat", "kwartelnest nakijken", "dag", day, "wie", who);
        assertThat(as(Cast.NOOR).submit(home + "/taken", home + "/taken", task).statusCode())
                .isEqualTo(303);
        var meeting =
                Map.of("soort", "OFFICE", "dag", day, "tijd", "20:00", "duur", "60", "plek", "kwartelnest", "wie", who);
        assertThat(as(Cast.NOOR)
                        .submit(home + "/afspraken", home + "/afspraken", meeting)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void countsDoNotBetrayIt() {
        var before = desk(Cast.NABIL);
        var reference = file();
        assertThat(desk(Cast.NABIL)).isNotEqualTo(before);
        act(Cast.NOOR, reference, "/toewijzen", Map.of("wie", Cast.NOOR.id().toString()));
        act(Cast.NOOR, reference, "/besloten", Map.of("besloten", "true", "reden", "Familie van een collega"));

        assertThat(desk(Cast.NABIL)).isEqualTo(before);
    }

    @Test
    void aColleagueIsLetIn() {
        var reference = file();
        act(Cast.NOOR, reference, "/toewijzen", Map.of("wie", Cast.NOOR.id().toString()));
        act(Cast.NOOR, reference, "/besloten", Map.of("besloten", "true", "reden", "Familie van een collega"));
        var form = Map.of("collega", Cast.NABIL.id().toString(), "toegang", "ALLOWED", "toegangReden", "Vervangt mij");
        act(Cast.NOOR, reference, "/toegang", form);
        assertThat(search(Cast.NABIL, "kwartelnest")).contains(reference);

        act(Cast.NOOR, reference, "/toegang", with(form, "toegang", "LIFTED"));
        assertThat(tracesOf(Cast.NABIL, reference)).isEmpty();
    }

    @Test
    void theLastWhoCouldOpenItIsNotKeptOut() {
        var reference = file();
        for (var person : List.of(Cast.NABIL, Cast.LEA)) {
            var form = Map.of("collega", person.id().toString(), "toegang", "EXCLUDED", "toegangReden", "Familie");
            assertThat(act(Cast.NOOR, reference, "/toegang", form).statusCode()).isEqualTo(302);
        }
        var last = Map.of("collega", Cast.NOOR.id().toString(), "toegang", "EXCLUDED", "toegangReden", "Familie");
        var refused = act(Cast.NOOR, reference, "/toegang", last);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Dan kan niemand van het team deze zaak nog openen", "value=\"Familie\"");
    }

    @Test
    void inAnEmergencyItOpensForAWhileAndThePrivacyOfficerKnows() {
        var reference = file();
        var zara = as(Cast.ZARA);
        assertThat(zara.get("/werkbak/" + reference).statusCode()).isEqualTo(404);
        var answer = emergency(Cast.ZARA, reference, "Kind gezien op straat");

        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/werkbak/" + reference);
        assertThat(zara.get("/werkbak/" + reference).body())
                .as("and says until when")
                .contains("kwartelnest")
                .containsPattern("met noodtoegang voor u open, tot [0-9]+ maart [0-9]+[.][0-9]{2} uur");
        assertThat(as(Cast.NOOR).get("/werkbak/" + reference).body()).doesNotContain("met noodtoegang voor u open");
        assertThat(search(Cast.ZARA, "kwartelnest")).as("not in lists").doesNotContain(reference);
        assertThat(as(Cast.NOOR).get("/werkbak/" + reference).body())
                .contains("nam noodtoegang", "Kind gezien op straat");
        assertThat(as(Cast.PIM).get("/beheer/noodtoegang").body())
                .contains(reference, Cast.ZARA.displayName(), "Kind gezien op straat");
        assertThat(mailbox.to(Cast.PIM.email())).hasSize(1);

        clock.advance(Duration.ofHours(4).plusSeconds(1));
        assertThat(zara.get("/werkbak/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void noEmergencyOpensACaseForWhoeverIsExcludedAndTheAnswerTellsNothing() {
        var reference = file();
        act(
                Cast.NABIL,
                reference,
                "/toegang",
                Map.of("collega", Cast.NOOR.id().toString(), "toegang", "EXCLUDED", "toegangReden", "Familie"));
        var excluded = emergency(Cast.NOOR, reference, "Het moet");
        var absent = emergency(Cast.NOOR, "LV-2222-2222", "Het moet");

        assertThat(excluded.statusCode()).isEqualTo(422);
        assertThat(stable(excluded).replace(reference, "LV-2222-2222")).isEqualTo(stable(absent));
        assertThat(as(Cast.PIM).get("/beheer/inzage").body()).contains("Noodtoegang geprobeerd");
    }

    private TreeSet<String> traces(String reference, Set<Cast> mayKnow) {
        var found = new TreeSet<String>();
        for (var person : Cast.values()) {
            if (!mayKnow.contains(person)) {
                found.addAll(tracesOf(person, reference));
            }
        }
        return found;
    }

    /** Everything this person can open, searched for everything that would give the case away. */
    private List<String> tracesOf(Cast person, String reference) {
        var found = new ArrayList<String>();
        for (var path : paths()) {
            note(person, path, as(person).get(path), reference, found);
        }
        if (DESK.contains(person)) {
            for (var word : List.of("kwartelnest", "Quispelaar", "Quispelar", "06-98765432", reference, "9999 AB")) {
                note(
                        person,
                        word,
                        as(person).submit("/werkbak", "/werkbak/zoeken", Map.of("q", word)),
                        reference,
                        found);
            }
        }
        assertThat(as(person).get("/werkbak/" + reference).statusCode()).isEqualTo(404);
        for (var mail : mailbox.sources()) {
            TRACES.stream().filter(mail::contains).forEach(word -> found.add("mail: " + word));
        }
        return found;
    }

    /** The log of the privacy officer names cases by number, as it must; everything else is looked for everywhere. */
    private static void note(
            Cast person, String path, HttpResponse<String> page, String reference, List<String> found) {
        TRACES.stream()
                .filter(page.body()::contains)
                .filter(word -> !word.equals(path)) // the words that were searched stand above the answer
                .forEach(word -> found.add(person + " " + path + ": " + word));
        if (person != Cast.PIM && page.body().contains("/werkbak/" + reference)) {
            found.add(person + " " + path + ": " + reference);
        }
    }

    private Set<String> paths() {
        var paths = new TreeSet<String>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("nl.handenindewijk"))
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals("GET")))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> path.startsWith("/werkbak") || path.startsWith("/beheer"))
                .filter(path -> !path.contains("{"))
                .forEach(paths::add);
        paths.addAll(List.of(
                "/werkbak/overdracht?wie=" + Cast.NOOR.id(),
                "/werkbak?van=niemand",
                "/werkbak?deel=later",
                "/werkbak?deel=nieuw",
                "/werkbak?status=CLOSED&sorteer=ontvangen",
                "/werkbak?thema=SCHULDEN",
                "/werkbak?sorteer=niveau"));
        return paths;
    }

    private String desk(Cast person) {
        return stable(as(person).get("/werkbak"));
    }

    private static String stable(HttpResponse<String> page) {
        return VOLATILE.matcher(page.body()).replaceAll("");
    }

    private String search(Cast person, String words) {
        return as(person)
                .submit("/werkbak", "/werkbak/zoeken", Map.of("q", words))
                .body();
    }

    private HttpResponse<String> emergency(Cast person, String reference, String reason) {
        return as(person)
                .submit("/werkbak/noodtoegang", "/werkbak/noodtoegang", Map.of("nummer", reference, "reden", reason));
    }

    private HttpResponse<String> act(Cast person, String reference, String action, Map<String, String> form) {
        var home = "/werkbak/" + reference;
        var version = VERSION.matcher(as(person).get(home).body());
        assertThat(version.find()).as(person + " sees " + reference).isTrue();
        return as(person).submit(home, home + action, with(form, "version", version.group(1)));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var all = new LinkedHashMap<>(form);
        all.put(field, value);
        return all;
    }

    private String file() {
        return submit.submit(new NewHelpRequest(
                        UUID.randomUUID(),
                        NewHelpRequest.Channel.ONLINE,
                        NewHelpRequest.Sender.SELF,
                        "nl",
                        Set.of(Theme.TAAL),
                        NewHelpRequest.DangerAnswer.NO,
                        "Bij mij in de tuin ligt een kwartelnest.",
                        "Xandra Quispelaar",
                        new Whereabouts(
                                Whereabouts.Kind.ADDRESS,
                                new Postcode(Team.NORTH.postcode()),
                                Team.NORTH.houseNumber(),
                                null),
                        new ContactPreferences(
                                Set.of(ContactPreferences.ContactChannel.PHONE),
                                "06 98765432",
                                null,
                                Set.of(),
                                false,
                                null,
                                null)))
                .reference()
                .value();
    }
}
