package nl.handenindewijk.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Tasks and appointments as workers make them, over HTTP, and what calendars and residents get to see of them. */
@PortalTest
class AgendaTest {

    private static final Pattern CHANGE = Pattern.compile("href=\"([^\"]*/wijzigen\\?[^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile("id=\"adres\">[^<]*(/agenda/[^<]+)<");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AgendaGoesAlong along;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Visitor noor;
    private Receipt receipt;
    private String home;

    @BeforeEach
    void file() {
        noor = signedIn(Cast.NOOR);
        receipt = submit.submit(Questions.calm(Team.NORTH));
        home = "/werkbak/" + receipt.reference().value();
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), DutchTime.ZONE).toString();
    }

    private Map<String, String> task(String what, Cast who) {
        return Map.of(
                "wat",
                what,
                "dag",
                today(),
                "wie",
                who.id().toString(),
                "sleutel",
                UUID.randomUUID().toString());
    }

    private Map<String, String> appointment(String how, String time, Cast who) {
        return new HashMap<>(Map.of(
                "soort",
                how,
                "dag",
                today(),
                "tijd",
                time,
                "duur",
                "60",
                "plek",
                "Buurthuis De Kamp",
                "wie",
                who.id().toString(),
                "sleutel",
                UUID.randomUUID().toString()));
    }

    private HttpResponse<String> tasks(Map<String, String> form) {
        return noor.submit(home + "/taken", home + "/taken", form);
    }

    private HttpResponse<String> meets(Map<String, String> form) {
        return noor.submit(home + "/afspraken", home + "/afspraken", form);
    }

    /** Sends the form of the page behind the first "change" link with these choices. */
    private HttpResponse<String> changes(String list, Map<String, String> choices) {
        var link = CHANGE.matcher(noor.get(list).body());
        assertThat(link.find()).isTrue();
        return sends(link.group(1), list + "/wijzigen", choices);
    }

    private HttpResponse<String> sends(String page, String path, Map<String, String> choices) {
        var form = new HashMap<String, String>();
        HIDDEN.matcher(noor.get(page).body()).results().forEach(m -> form.put(m.group(1), m.group(2)));
        form.putAll(choices);
        return noor.post(path, form);
    }

    private int count(String sql) {
        return database.sql().queryForObject(sql, Integer.class);
    }

    @Test
    void aTaskStandsOnTheListOfWhoDoesItAndInTheTimelineUntilItIsDone() {
        assertThat(tasks(task("Bel de corporatie", Cast.NOOR)).statusCode()).isEqualTo(303);
        assertThat(noor.get("/werkbak/taken").body()).contains("Bel de corporatie", "Vandaag");
        assertThat(signedIn(Cast.NABIL).get("/werkbak/taken").body()).doesNotContain("Bel de corporatie");
        assertThat(noor.get(home).body()).contains("zette een taak op de lijst:", "Bel de corporatie", home + "/taken");

        clock.advance(Duration.ofDays(1));
        noor = signedIn(Cast.NOOR);
        assertThat(noor.get("/werkbak/taken").body()).contains("Te laat");
        assertThat(changes(home + "/taken", Map.of("actie", "KLAAR")).statusCode())
                .isEqualTo(303);
        assertThat(noor.get("/werkbak/taken").body()).contains("U hebt geen taken");
        assertThat(noor.get(home).body()).contains("deed een taak:");
    }

    @Test
    void movingATaskNeedsADayAndAReason() {
        tasks(task("Bel de corporatie", Cast.NOOR));
        var refused = changes(home + "/taken", Map.of("actie", "VERZETTEN", "naar", "", "reden", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies een dag", "Geef een reden");

        var later = LocalDate.parse(today()).plusDays(3).toString();
        var moved = changes(home + "/taken", Map.of("actie", "VERZETTEN", "naar", later, "reden", "Niemand neemt op"));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(noor.get("/werkbak/taken").body()).contains("Komt eraan", later);
        assertThat(noor.get(home).body()).contains("verzette een taak:", "Niemand neemt op");
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndWhatWasTypedStays() {
        var answer = tasks(Map.of(
                "wat",
                "Bel de corporatie",
                "dag",
                "gisteren",
                "wie",
                Cast.ZARA.id().toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Kies een dag", "Kies een collega van dit team", "value=\"Bel de corporatie\"");
        assertThat(meets(Map.of("soort", "ZEPPELIN", "duur", "7")).body())
                .contains("Kies hoe u elkaar spreekt", "Kies een dag", "Kies een tijd", "Kies hoe lang het duurt");
        assertThat(count("select (select count(*) from agenda_task) + (select count(*) from agenda_appointment)"))
                .isZero();
    }

    @Test
    void theSameFormSentTenTimesAtOnceActsOnce() throws Exception {
        var forms = List.of(home + "/taken", home + "/afspraken");
        var token = Visitor.tokenOf(noor.get(home + "/taken").body());
        var threads = Executors.newFixedThreadPool(10);
        for (var path : forms) {
            var form = new HashMap<>(
                    path.endsWith("taken") ? task("Eén keer", Cast.NOOR) : appointment("HOME", "14:00", Cast.NOOR));
            form.put("_csrf", token);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                answers.add(threads.submit(() -> noor.post(path, form).statusCode()));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        threads.shutdown();
        assertThat(count("select count(*) from agenda_task")).isEqualTo(1);
        assertThat(count("select count(*) from agenda_appointment")).isEqualTo(1);
        assertThat(count("select count(*) from casework_timeline where kind in ('TASK_ADDED', 'APPOINTMENT_MADE')"))
                .isEqualTo(2);
    }

    @Test
    void somebodyElseWasFirstIsSaidAndNothingIsLost() {
        tasks(task("Bel de corporatie", Cast.NOOR));
        var link = CHANGE.matcher(noor.get(home + "/taken").body());
        assertThat(link.find()).isTrue();
        var seen = noor.get(link.group(1)).body();
        changes(home + "/taken", Map.of("actie", "VERZETTEN", "naar", today(), "reden", "Later vandaag"));

        var form = new HashMap<String, String>();
        HIDDEN.matcher(seen).results().forEach(m -> form.put(m.group(1), m.group(2)));
        form.putAll(Map.of("actie", "VERVALT", "reden", "Toch niet nodig"));
        var answer = noor.post(home + "/taken/wijzigen", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Iemand anders was net iets eerder", "Toch niet nodig");
        assertThat(count("select count(*) from agenda_task where state = 'OPEN'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from casework_timeline where kind = 'TASK_DROPPED'"))
                .isZero();
    }

    @Test
    void anAppointmentClashesAloudMovesAndEnds() {
        meets(appointment("HOME", "14:00", Cast.NOOR));
        meets(appointment("PHONE", "14:30", Cast.NOOR));
        var page = noor.get(home + "/afspraken").body();
        assertThat(page)
                .contains("Valt samen met een andere afspraak van Noor Bakker: 14.30 tot 15.30 uur.")
                .contains("De inwoner koos niet voor een huisbezoek. Spreek dit eerst af.");

        var early = changes(home + "/afspraken", Map.of("actie", "GEWEEST"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("De afspraak is nog niet begonnen");
        var moved = changes(
                home + "/afspraken",
                Map.of("actie", "VERZETTEN", "naar", today(), "tijd", "16:00", "duur", "30", "reden", "Kon niet"));
        assertThat(moved.statusCode()).isEqualTo(303);
        assertThat(noor.get(home + "/afspraken").body())
                .contains("16.00 tot 16.30 uur")
                .doesNotContain("Valt samen");

        clock.advance(Duration.ofDays(1));
        noor = signedIn(Cast.NOOR);
        assertThat(noor.get("/werkbak/taken").body()).contains("Hoe ging het?");
        assertThat(changes(home + "/afspraken", Map.of("actie", "NIET_WIJ")).statusCode())
                .isEqualTo(303);
        var kept = changes(home + "/afspraken", Map.of("actie", "GEWEEST"));
        assertThat(kept.headers().firstValue("Location")).get().asString().endsWith("?klaar=contact#contact");
        assertThat(noor.get(home).body()).contains("had de afspraak niet", "Wij waren er niet");
        assertThat(count("select count(*) from agenda_appointment where state in ('KEPT', 'MISSED_BY_US')"))
                .isEqualTo(2);
    }

    @Test
    void tasksAndAppointmentsGoToWhoeverTakesTheCaseOver() {
        tasks(task("Bel de corporatie", Cast.NOOR));
        meets(appointment("PHONE", "14:00", Cast.NOOR));
        var id = receipt.requestId();
        assertThat(along.openWork(List.of(id), Cast.NOOR.id())).containsExactly(Map.entry(id, 2));

        transaction.executeWithoutResult(
                status -> along.handOver(id, Cast.NOOR.id(), Cast.NABIL.id(), clock.instant()));

        assertThat(noor.get("/werkbak/taken").body()).doesNotContain("Bel de corporatie", "Uitkomst of verzetten");
        assertThat(signedIn(Cast.NABIL).get("/werkbak/taken").body())
                .contains("Bel de corporatie", "Uitkomst of verzetten");
    }

    @Test
    void aCalendarElsewhereSeesWhenAndNothingElse() {
        meets(appointment("HOME", "14:00", Cast.NOOR));
        meets(appointment("HOME", "15:00", Cast.NABIL));
        var made = noor.submit(
                "/werkbak/agenda",
                "/werkbak/agenda",
                Map.of("sleutel", UUID.randomUUID().toString()));
        var address = ADDRESS.matcher(made.body());
        assertThat(address.find()).isTrue();
        var feed = new Visitor(port).get(address.group(1));

        assertThat(feed.headers().firstValue("Content-Type")).get().asString().startsWith("text/calendar");
        assertThat(feed.body())
                .contains(
                        "BEGIN:VCALENDAR\r\n",
                        "VERSION:2.0\r\n",
                        "SUMMARY:Afspraak " + receipt.reference().value())
                .contains("DTSTART:" + today().replace("-", "") + "T130000Z", "CLASS:PRIVATE")
                .doesNotContain("Buurthuis", "LOCATION", "DESCRIPTION")
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(noor.get("/werkbak/agenda").body()).doesNotContain(address.group(1));
        assertThat(database.sql().queryForList("select encode(token_hash, 'escape') from agenda_feed", String.class))
                .hasSize(1)
                .noneMatch(stored -> stored.contains(address.group(1).substring(8)));

        noor.submit("/werkbak/agenda", "/werkbak/agenda/stoppen", Map.of());
        var gone = new Visitor(port).get(address.group(1));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"")
                        .matcher(gone.body())
                        .replaceAll(""))
                .isEqualTo(Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"")
                        .matcher(new Visitor(port).get("/agenda/onzin").body())
                        .replaceAll(""));
    }

    @Test
    void theFileOfOneAppointmentIsAsNeutral() {
        meets(appointment("HOME", "14:00", Cast.NOOR));
        var link = Pattern.compile("href=\"([^\"]*/bestand\\?[^\"]*)\"")
                .matcher(noor.get(home + "/afspraken").body());
        assertThat(link.find()).isTrue();
        var file = noor.get(link.group(1));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("afspraak.ics");
        assertThat(file.body()).contains("BEGIN:VEVENT").doesNotContain("Buurthuis");
        assertThat(signedIn(Cast.ZARA).get(link.group(1)).statusCode()).isEqualTo(404);
        var other = "/werkbak/"
                + submit.submit(Questions.calm(Team.NORTH)).reference().value();
        assertThat(noor.get(link.group(1).replace(home, other)).statusCode())
                .as("of another case")
                .isEqualTo(404);
    }

    @Test
    void theResidentReadsWhenAndHowAndGetsMailOnlyWhereItIsSafe() {
        meets(appointment("PHONE", "14:00", Cast.NOOR));
        var resident = Visitor.withCode(port, receipt);
        assertThat(resident.get("/mijn-vraag/bekijken").body())
                .contains("om 14.00 uur, per telefoon.", "Wij maakten een afspraak met u")
                .doesNotContain("Buurthuis");
        assertThat(mailbox.messages()).isEmpty();

        var safe = submit.submit(mailed());
        home = "/werkbak/" + safe.reference().value();
        meets(appointment("PHONE", "15:00", Cast.NOOR));
        assertThat(mailbox.to("resident@lindeveen.example")).hasSize(2);
        assertThat(String.join("", mailbox.sources()))
                .doesNotContain("15.00", "Buurthuis", safe.reference().value());
    }

    private static NewHelpRequest mailed() {
        var calm = Questions.calm(Team.NORTH);
        return new NewHelpRequest(
                calm.submissionKey(),
                calm.channel(),
                calm.sender(),
                calm.language(),
                calm.themes(),
                calm.danger(),
                calm.story(),
                null,
                calm.whereabouts(),
                new ContactPreferences(
                        java.util.Set.of(ContactChannel.EMAIL),
                        null,
                        "resident@lindeveen.example",
                        java.util.Set.of(),
                        false,
                        null,
                        null));
    }
}
