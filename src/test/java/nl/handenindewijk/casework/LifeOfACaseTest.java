package nl.handenindewijk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.resident.ResidentStatus;
import nl.handenindewijk.casework.resident.ResidentView;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From filing to closing on the real database, through the use cases that pages call. */
@PortalTest
class LifeOfACaseTest {

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private OwnRequest own;

    @Autowired
    private OpenCase open;

    @Autowired
    private AssignCase assign;

    @Autowired
    private RecordContact contact;

    @Autowired
    private AskResident ask;

    @Autowired
    private AddNote note;

    @Autowired
    private CloseCase close;

    @Autowired
    private RestrictCase restrict;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Database database;

    private static NewHelpRequest question(UUID key) {
        return new NewHelpRequest(
                key,
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                new LinkedHashSet<>(List.of(Theme.GELD, Theme.WONEN)),
                NewHelpRequest.DangerAnswer.NO,
                "Ik durf de post niet open te maken \ud83d\ude1f شكرا",
                "Wim Proefveld",
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode("9901AA"), 3, "a"),
                ContactPreferences.none());
    }

    private static CurrentWorker worker(Cast person) {
        return new CurrentWorker(
                person.id(),
                person.displayName(),
                person.team() == null ? Set.of() : Set.of(person.team().id()),
                person.roles().stream().map(Role::valueOf).collect(java.util.stream.Collectors.toSet()));
    }

    private CaseView look(Receipt receipt, Cast person) {
        return open.handle(receipt.reference(), worker(person)).orElseThrow();
    }

    private CaseTicket ticket(Receipt receipt, Cast person) {
        return new CaseTicket(receipt.reference(), look(receipt, person).version(), UUID.randomUUID());
    }

    private ResidentView asResident(Receipt receipt) {
        return own.open(receipt.reference(), receipt.code()).orElseThrow();
    }

    @Test
    void aQuestionIsFiledFoundHandledAndClosed() {
        var receipt = submit.submit(question(UUID.randomUUID()));
        assertThat(receipt.teamName()).isEqualTo("Team Noord");
        assertThat(asResident(receipt).status()).isEqualTo(ResidentStatus.RECEIVED);

        assign.handle(new AssignCase.Input(ticket(receipt, Cast.NOOR), Cast.NOOR.id(), null), worker(Cast.NOOR));
        note.handle(
                new AddNote.Input(ticket(receipt, Cast.NOOR), "Notitie die niemand buiten het team leest"),
                worker(Cast.NOOR));
        ask.handle(new AskResident.Input(ticket(receipt, Cast.NOOR), "Wanneer kan ik u bellen?"), worker(Cast.NOOR));

        var seen = asResident(receipt);
        assertThat(seen.status()).isEqualTo(ResidentStatus.WAITING_FOR_YOU);
        assertThat(seen.toString()).contains("Wanneer kan ik u bellen?").doesNotContain("Notitie");
        assertThat(own.reply(receipt.reference(), receipt.code(), "Na vier uur", UUID.randomUUID()))
                .isTrue();

        close.handle(
                new CloseCase.Input(ticket(receipt, Cast.NOOR), Outcome.KORTDUREND, "Brieven doorgenomen"),
                worker(Cast.NOOR));
        assertThat(asResident(receipt).status()).isEqualTo(ResidentStatus.CLOSED);
        assertThat(look(receipt, Cast.NOOR).timeline())
                .extracting(CaseView.Item::kind)
                .containsExactly(
                        Change.CLOSED,
                        Change.MESSAGE_FROM_RESIDENT,
                        Change.QUESTION_ASKED,
                        Change.NOTE_ADDED,
                        Change.ASSIGNED,
                        Change.SUBMITTED);
    }

    @Test
    void theSameFormSentTwiceIsOneRequestWithOneCode() {
        var form = question(UUID.randomUUID());

        var first = submit.submit(form);
        var second = submit.submit(form);

        assertThat(second).isEqualTo(first);
        assertThat(count("casework_help_request")).isEqualTo(1);
    }

    @Test
    void twentyDoubleClicksStoreOne() throws Exception {
        var form = question(UUID.randomUUID());
        var threads = Executors.newFixedThreadPool(20);
        try {
            var answers = threads.invokeAll(Collections.nCopies(20, (Callable<Receipt>) () -> submit.submit(form)));
            assertThat(answers).extracting(Future::get).containsOnly(submit.submit(form));
        } finally {
            threads.shutdown();
        }
        assertThat(count("casework_help_request")).isEqualTo(1);
    }

    @Test
    void anotherTeamAndAWrongCodeFindNothing() {
        var receipt = submit.submit(question(UUID.randomUUID()));

        assertThat(open.handle(receipt.reference(), worker(Cast.ZARA))).isEmpty();
        assertThat(own.open(receipt.reference(), new AccessCode("2222-2222"))).isEmpty();
        assertThatThrownBy(() -> note.handle(
                        new AddNote.Input(new CaseTicket(receipt.reference(), 0, UUID.randomUUID()), "x"),
                        worker(Cast.ZARA)))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void aRestrictedCaseIsThereForItsOwnerOnly() {
        var receipt = submit.submit(question(UUID.randomUUID()));
        assign.handle(new AssignCase.Input(ticket(receipt, Cast.NOOR), Cast.NOOR.id(), null), worker(Cast.NOOR));

        restrict.handle(
                new RestrictCase.Input(ticket(receipt, Cast.NOOR), true, "Collega is buurvrouw"), worker(Cast.NOOR));

        assertThat(open.handle(receipt.reference(), worker(Cast.NOOR))).isPresent();
        assertThat(open.handle(receipt.reference(), worker(Cast.LEA))).isEmpty();
    }

    @Test
    void aStaleFormIsRefusedAndAFormSentTwiceActsOnce() {
        var receipt = submit.submit(question(UUID.randomUUID()));
        var old = ticket(receipt, Cast.NOOR);
        contact.handle(new RecordContact.Input(old, ContactKind.CALLED, null, "Gesproken"), worker(Cast.NOOR));

        contact.handle(new RecordContact.Input(old, ContactKind.CALLED, null, "Gesproken"), worker(Cast.NOOR));
        assertThat(look(receipt, Cast.NOOR).timeline()).hasSize(2);

        var stale = new CaseTicket(receipt.reference(), old.version(), UUID.randomUUID());
        assertThatThrownBy(() -> note.handle(new AddNote.Input(stale, "Te laat"), worker(Cast.NOOR)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void theDatabaseHoldsNoWordAndRefusesToRewriteHistory() {
        var receipt = submit.submit(question(UUID.randomUUID()));

        var dump = database.sql()
                .queryForList("select t::text from casework_help_request t", String.class)
                .toString();
        assertThat(dump).contains(receipt.reference().value()).doesNotContain("Proefveld", "9901AA");
        assertThatThrownBy(() -> database.sql().update("update casework_timeline set kind = 'CLOSED'"))
                .hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class)
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> database.sql().update("delete from casework_timeline"))
                .hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class)
                .hasStackTraceContaining("append-only");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
