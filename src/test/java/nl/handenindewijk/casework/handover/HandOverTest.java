package nl.handenindewijk.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.CaseTicket;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.OpenCase;
import nl.handenindewijk.casework.RecordContact;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.testing.Statements;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Handing a whole load over, as a worker and as a team lead do it over HTTP. */
@PortalTest
class HandOverTest {

    private static final String PATH = "/werkbak/overdracht";
    private static final Pattern LINE = Pattern.compile("name=\"(zaak\\[\\d+])\" value=\"([^\"]+)\"");
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]*name=\"(naar\\[\\d+])\">(.*?)</select>", Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(wie|sleutel)\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private OpenCase open;

    @Autowired
    private RecordContact contact;

    @Autowired
    private OwnRequest own;

    @Autowired
    private Database database;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Test
    void aTeamLeadMovesAWholeLoadWithItsDatesAndTellsTheResidents() {
        var mailed = owned(Cast.NOOR, contact(Set.of(ContactChannel.EMAIL), "06 12345678", "ans@lindeveen.example"));
        var phoned = owned(Cast.NOOR, contact(Set.of(ContactChannel.PHONE), "06 87654321", "stop@lindeveen.example"));
        var silent = owned(Cast.NOOR, ContactPreferences.none());
        var promised = LocalDate.of(2026, 3, 13);
        called(phoned, Cast.NOOR, promised);
        var before = look(phoned, Cast.LEA);
        clock.advance(Duration.ofDays(1));

        var lea = as(Cast.LEA);
        assertThat(lea.get(PATH).body()).contains("Noor Bakker", "3 open zaken");
        var form = filled(lea.get(PATH + "?wie=" + Cast.NOOR.id()).body());
        form.put("reden", "Verlof tot 8 december");
        var done = lea.post(PATH, form);

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body())
                .contains("3 zaken overgedragen", "Bel deze mensen (1)", "06 87654321", "Lezen het op Mijn vraag (1)")
                .contains("Krijgen een neutrale e-mail (1)")
                .doesNotContain("stop@lindeveen.example");
        for (var receipt : List.of(mailed, phoned, silent)) {
            var now = look(receipt, Cast.LEA);
            assertThat(now.ownerId()).isNotNull().isNotEqualTo(Cast.NOOR.id());
            var seen = own.open(receipt.reference(), receipt.code()).orElseThrow();
            assertThat(now.owner()).startsWith(seen.contactName());
            var last = seen.messages().get(seen.messages().size() - 1);
            assertThat(last.code()).isEqualTo("TAKEN_OVER");
            assertThat(last.author()).isEqualTo(seen.contactName());
            assertThat(seen.toString()).doesNotContain("Verlof");
        }
        var after = look(phoned, Cast.LEA);
        assertThat(after.followUpOn()).isEqualTo(promised);
        assertThat(after.nextDue()).isEqualTo(before.nextDue());
        assertThat(mailbox.to("ans@lindeveen.example")).hasSize(2);
        assertThat(mailbox.to("stop@lindeveen.example")).isEmpty();
    }

    @Test
    void theContactOfAPredecessorIsNotTheSuccessors() {
        var receipt = owned(Cast.NOOR, ContactPreferences.none());
        called(receipt, Cast.NOOR, null);
        var before = look(receipt, Cast.LEA);
        clock.advance(Duration.ofDays(2));
        handOver(Cast.NOOR, Cast.NOOR);

        var after = look(receipt, Cast.LEA);
        assertThat(after.silentFrom()).as("the silence goes on").isEqualTo(before.silentFrom());
        assertThat(after.lastHumanContactAt()).isEqualTo(before.lastHumanContactAt());
        assertThat(after.timeline().get(0).humanContact()).isFalse();
        assertThat(after.timeline())
                .filteredOn(item -> item.humanContact())
                .extracting(item -> item.actor())
                .containsExactly(Cast.NOOR.displayName());
        clock.set(before.silentFrom());
        var successor = Cast.NABIL.id().equals(after.ownerId()) ? Cast.NABIL : Cast.LEA;
        assertThat(as(successor).get("/werkbak?van=ik&datum=stil").body())
                .contains(receipt.reference().value());
    }

    @Test
    void theSameFormTwiceActsOnceAndGoesOnWhereItStopped() {
        owned(Cast.NOOR, ContactPreferences.none());
        owned(Cast.NOOR, ContactPreferences.none());
        var noor = as(Cast.NOOR);
        var form = filled(noor.get(PATH).body());
        form.put("reden", "Verlof");
        var cutOff = new LinkedHashMap<>(form);
        cutOff.keySet().removeIf(field -> field.endsWith("[1]"));

        assertThat(noor.post(PATH, cutOff).body()).contains("1 zaak overgedragen");
        assertThat(noor.post(PATH, form).body()).contains("2 zaken overgedragen");
        assertThat(noor.post(PATH, form).body()).contains("2 zaken overgedragen");
        assertThat(count("casework_timeline where kind = 'TAKEN_OVER'")).isEqualTo(2);
        assertThat(noor.get(PATH).body()).contains("geen open zaken");
    }

    @Test
    void aLineThatChangedSaysSoAndKeepsNoneOfTheOthersBack() {
        var changed = owned(Cast.NOOR, ContactPreferences.none());
        owned(Cast.NOOR, ContactPreferences.none());
        var noor = as(Cast.NOOR);
        var form = filled(noor.get(PATH).body());
        form.put("reden", "Verlof");
        called(changed, Cast.NOOR, null);

        assertThat(noor.post(PATH, form).body())
                .contains("1 zaak overgedragen van 2", "veranderde deze zaak intussen", "blijft bij Noor Bakker");
        assertThat(look(changed, Cast.NOOR).ownerId()).isEqualTo(Cast.NOOR.id());
    }

    @Test
    void leavesWhatStaysAndAsksForAReason() {
        owned(Cast.NOOR, ContactPreferences.none());
        var noor = as(Cast.NOOR);
        var form = filled(noor.get(PATH).body());
        form.put("naar[0]", Cast.LEA.id().toString());
        var asked = noor.post(PATH, form);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Geef een reden", "value=\"" + Cast.LEA.id() + "\" selected");

        form.put("naar[0]", "");
        form.put("reden", "Verlof");
        assertThat(noor.post(PATH, form).body()).contains("Kies voor minstens 1 zaak een collega", "value=\"Verlof\"");
        assertThat(count("casework_timeline where kind = 'TAKEN_OVER'")).isZero();
    }

    @Test
    void aRestrictedCaseGoesOnlyToWhoWasLetInAndIsUnknownToTheLead() {
        var receipt = owned(Cast.NOOR, ContactPreferences.none());
        var reference = receipt.reference().value();
        database.sql().update("update casework_help_request set restricted = true");
        assertThat(as(Cast.LEA).get(PATH).body()).doesNotContain("Noor Bakker");
        assertThat(as(Cast.LEA).get(PATH + "?wie=" + Cast.NOOR.id()).statusCode())
                .isEqualTo(404);
        var noor = as(Cast.NOOR);
        assertThat(noor.get(PATH).body()).contains(reference, "niemand anders is toegelaten");
        var forced = new LinkedHashMap<>(filled(noor.get(PATH).body()));
        forced.put("zaak[0]", reference + " " + look(receipt, Cast.NOOR).version());
        forced.put("naar[0]", Cast.LEA.id().toString());
        forced.put("reden", "Verlof");
        assertThat(noor.post(PATH, forced).body()).contains("Laat deze collega eerst toe");

        database.sql()
                .update(
                        "insert into casework_access (request_id, worker_id, kind) select id, ?, 'ALLOWED' from casework_help_request",
                        Cast.NABIL.id());
        var form = filled(noor.get(PATH).body());
        assertThat(form).containsEntry("naar[0]", Cast.NABIL.id().toString());
        form.put("reden", "Verlof");
        assertThat(noor.post(PATH, form).body()).contains("1 zaak overgedragen");
        assertThat(noor.get("/werkbak/" + reference).statusCode()).isEqualTo(404);
        assertThat(noor.post(PATH, form).body())
                .as("sent again by whoever may not see it any more")
                .contains("1 zaak overgedragen");
        assertThat(as(Cast.NABIL).get(PATH + "/bellen").body()).contains(reference);
        assertThat(as(Cast.LEA).get(PATH + "/bellen").body()).doesNotContain(reference);
    }

    @Test
    void onlyTheOwnerAndTheLeadOfTheTeamMay() {
        owned(Cast.NOOR, ContactPreferences.none());
        var form = filled(as(Cast.NOOR).get(PATH).body());
        form.put("reden", "Omdat het kan");
        for (var person : List.of(Cast.NABIL, Cast.ZARA, Cast.DAAN)) {
            var other = as(person);
            assertThat(other.get(PATH + "?wie=" + Cast.NOOR.id()).statusCode()).isEqualTo(404);
            form.put("_csrf", Visitor.tokenOf(other.get(PATH).body()));
            assertThat(other.post(PATH, form).body()).contains("Geen enkele zaak overgedragen");
        }
        assertThat(count("casework_timeline where kind = 'TAKEN_OVER'")).isZero();
    }

    @Test
    void whoeverWasCalledLeavesTheListByThatAlone() {
        var receipt = owned(Cast.NOOR, contact(Set.of(ContactChannel.PHONE), "06 87654321", null));
        handOver(Cast.NOOR, Cast.NOOR);
        var owner = Cast.NABIL.id().equals(look(receipt, Cast.LEA).ownerId()) ? Cast.NABIL : Cast.LEA;
        assertThat(as(owner).get(PATH + "/bellen").body()).contains("06 87654321");

        clock.advance(Duration.ofMinutes(5));
        called(receipt, owner, null);
        assertThat(as(owner).get(PATH + "/bellen").body()).doesNotContain("06 87654321");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheLoad() {
        owned(Cast.NOOR, ContactPreferences.none());
        var lea = as(Cast.LEA);
        try (var statements = new Statements()) {
            cost(lea, statements); // what is read once and kept
            var few = cost(lea, statements);
            for (int i = 0; i < 30; i++) {
                owned(Cast.NOOR, contact(Set.of(ContactChannel.PHONE), "06 87654321", null));
            }
            assertThat(cost(lea, statements)).isEqualTo(few);
        }
    }

    private List<Integer> cost(Visitor visitor, Statements statements) {
        database.awaitListeners();
        return List.of(PATH, PATH + "?wie=" + Cast.NOOR.id(), PATH + "/bellen").stream()
                .map(path -> statements.during(
                        () -> assertThat(visitor.get(path).statusCode()).isEqualTo(200)))
                .toList();
    }

    private void handOver(Cast giver, Cast of) {
        var visitor = as(giver);
        var form = filled(visitor.get(PATH + "?wie=" + of.id()).body());
        form.put("reden", "Verlof");
        assertThat(visitor.post(PATH, form).body()).contains("1 zaak overgedragen");
    }

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    /** The form as the page gives it: every case with the colleague that is proposed. */
    private static Map<String, String> filled(String page) {
        var form = new LinkedHashMap<String, String>();
        form.put("_csrf", Visitor.tokenOf(page));
        HIDDEN.matcher(page).results().forEach(match -> form.put(match.group(1), match.group(2)));
        LINE.matcher(page).results().forEach(match -> form.put(match.group(1), match.group(2)));
        SELECT.matcher(page).results().forEach(match -> {
            var selected = SELECTED.matcher(match.group(2));
            form.put(match.group(1), selected.find() ? selected.group(1) : "");
        });
        return form;
    }

    private Receipt owned(Cast owner, ContactPreferences preferences) {
        var calm = Questions.calm(Team.NORTH);
        var receipt = submit.submit(new NewHelpRequest(
                calm.submissionKey(),
                calm.channel(),
                calm.sender(),
                calm.language(),
                calm.themes(),
                calm.danger(),
                calm.story(),
                "Ans de Vries",
                calm.whereabouts(),
                preferences));
        database.sql()
                .update(
                        "update casework_help_request set assigned_to = ?, assigned_at = received_at, status = 'ASSIGNED'"
                                + " where reference = ?",
                        owner.id(),
                        receipt.reference().value());
        return receipt;
    }

    private void called(Receipt receipt, Cast person, LocalDate next) {
        var ticket = new CaseTicket(receipt.reference(), look(receipt, person).version(), UUID.randomUUID());
        contact.handle(new RecordContact.Input(ticket, ContactKind.CALLED, next, null), worker(person));
    }

    private nl.handenindewijk.casework.CaseView look(Receipt receipt, Cast person) {
        return open.handle(receipt.reference(), worker(person)).orElseThrow();
    }

    private static CurrentWorker worker(Cast person) {
        var roles = new ArrayList<>(person.roles())
                .stream().map(Role::valueOf).collect(java.util.stream.Collectors.toSet());
        return new CurrentWorker(
                person.id(), person.displayName(), Set.of(person.team().id()), roles);
    }

    private static ContactPreferences contact(Set<ContactChannel> channels, String phone, String email) {
        return new ContactPreferences(channels, phone, email, Set.of(), false, null, null);
    }

    private int count(String what) {
        return database.sql().queryForObject("select count(*) from " + what, Integer.class);
    }
}
