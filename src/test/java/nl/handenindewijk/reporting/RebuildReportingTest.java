package nl.handenindewijk.reporting;

import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.agenda.MakeAppointment;
import nl.handenindewijk.agenda.event.AppointmentChanged;
import nl.handenindewijk.agenda.event.AppointmentChanged.What;
import nl.handenindewijk.casework.AssignCase;
import nl.handenindewijk.casework.CaseTicket;
import nl.handenindewijk.casework.CloseCase;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.OpenCase;
import nl.handenindewijk.casework.Outcome;
import nl.handenindewijk.casework.RecordContact;
import nl.handenindewijk.casework.TriageCase;
import nl.handenindewijk.casework.resident.OwnFeedback;
import nl.handenindewijk.casework.resident.OwnFeedback.Helped;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.goals.SetGoal;
import nl.handenindewijk.goals.SettleGoal;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.shared.background.Command;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures made by events and those made again from the requests are the same. */
@PortalTest
class RebuildReportingTest {

    private static final CurrentWorker WORKER =
            new CurrentWorker(NOOR.id(), NOOR.displayName(), Set.of(NOOR.team().id()), Set.of(Role.WORKER));

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
    private TriageCase triage;

    @Autowired
    private CloseCase close;

    @Autowired
    private MakeAppointment make;

    @Autowired
    private SetGoal set;

    @Autowired
    private SettleGoal settle;

    @Autowired
    private OwnFeedback feedback;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private List<Command> commands;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Database database;

    @Test
    void givesTheSameNumbersAsTheEvents() {
        file(Theme.GELD);
        file(Theme.EENZAAM);
        file(Theme.WMO);
        var withdrawn = file(Theme.EENZAAM);
        own.withdraw(withdrawn.reference(), withdrawn.code());
        handle(file(Theme.WONEN, Theme.GELD));

        var byEvents = rows();
        assertThat(byEvents).hasSize(5);
        assertThat(byEvents).anyMatch(row -> "CONTACT".equals(row.get("reach")) && (int) row.get("wait_days") == 3);
        assertThat(byEvents).anyMatch(row -> "DROPPED_OUT".equals(row.get("reach")));

        assertThat(rebuild()).startsWith("Rebuilt the figures of 5 requests; dropped 0");
        assertThat(rows()).isEqualTo(byEvents);

        database.sql().update("delete from reporting_request where theme = 'EENZAAM'");
        database.sql()
                .update("update reporting_request set theme = 'BUURT', wait_days = null, first_contact_on = null");
        database.sql()
                .update("insert into reporting_request (request_id, revision, received_on, team_id, theme, level,"
                        + " channel, language, status, promise_due, next_due, open) select gen_random_uuid(), 9, received_on,"
                        + " team_id, theme, level, channel, language, status, promise_due, next_due, open"
                        + " from reporting_request limit 1");
        assertThat(rebuild()).startsWith("Rebuilt the figures of 5 requests; dropped 1");
        assertThat(rows()).isEqualTo(byEvents);
    }

    /** What happens beside a request, in other modules, counts by their events, twice the same as once. */
    @Test
    void givesTheSameNumbersOfAppointmentsGoalsAndAnswers() {
        var receipt = file(Theme.WONEN);
        assign.handle(new AssignCase.Input(ticket(receipt), NOOR.id(), null), WORKER);
        contact.handle(new RecordContact.Input(ticket(receipt), ContactKind.CALLED, null, null), WORKER);
        endAppointment(meet(receipt), What.KEPT);
        endAppointment(meet(receipt), What.MISSED_BY_US);
        meet(receipt);
        goal(receipt, "FIN", "NOT_REACHED");
        clock.advance(Duration.ofDays(1));
        goal(receipt, "FIN", "REACHED");
        goal(receipt, "NET", "PARTLY");
        close.handle(new CloseCase.Input(ticket(receipt), Outcome.KORTDUREND, "Klaar"), WORKER);
        feedback.give(receipt.reference(), receipt.code(), Helped.NO);
        feedback.give(receipt.reference(), receipt.code(), Helped.PARTLY);

        var byEvents = rows();
        assertThat(byEvents)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("met", "MISSED_BY_US")
                        .containsEntry("goals", "FIN:REACHED NET:PARTLY")
                        .containsEntry("goal", "PARTLY")
                        .containsEntry("helped", "PARTLY"));
        var counts = counts();
        assertThat(counts.stream().map(c -> c.get("measure") + " " + c.get("value") + " " + c.get("code")))
                .contains(
                        "MET * MISSED_BY_US",
                        "HELPED * PARTLY",
                        "GOAL * PARTLY",
                        "GOAL FIN REACHED",
                        "GOAL NET PARTLY");

        rebuild();
        assertThat(rows()).isEqualTo(byEvents);
        database.sql().update("update reporting_request set met = 'KEPT', goals = null, helped = null");
        rebuild();
        assertThat(rows()).isEqualTo(byEvents);
        assertThat(counts()).isEqualTo(counts);

        database.sql().update("update reporting_request set met = null");
        publish(UUID.randomUUID(), receipt, What.KEPT);
        assertThat(rows()).as("an event again, and late").isEqualTo(byEvents);
        assertThat(counts()).isEqualTo(counts);
    }

    private UUID meet(Receipt receipt) {
        var today = DutchTime.today(clock);
        make.handle(
                new MakeAppointment.Input(
                        receipt.reference(), "HOME", today, LocalTime.of(9, 0), 30, null, NOOR.id(), UUID.randomUUID()),
                WORKER);
        return database.sql()
                .queryForObject(
                        "select id from agenda_appointment where state = 'PLANNED' order by id desc limit 1",
                        UUID.class);
    }

    private void endAppointment(UUID appointment, What how) {
        database.sql()
                .update(
                        "update agenda_appointment set state = ?, ended_at = now(), ended_by = ? where id = ?",
                        how.name(),
                        NOOR.id(),
                        appointment);
        publish(appointment, null, how);
    }

    private void publish(UUID appointment, @Nullable Receipt receipt, What how) {
        var request = receipt == null
                ? database.sql()
                        .queryForObject(
                                "select request_id from agenda_appointment where id = ?", UUID.class, appointment)
                : receipt.requestId();
        transaction.executeWithoutResult(status -> events.publishEvent(
                new AppointmentChanged(appointment, request, how, "HOME", DutchTime.today(clock), clock.instant())));
        database.awaitListeners();
    }

    private void goal(Receipt receipt, String domain, String outcome) {
        set.handle(new SetGoal.Input(receipt.reference(), domain, "Iets bereiken", UUID.randomUUID()), WORKER);
        var id = database.sql().queryForObject("select id from goals_goal where state = 'OPEN'", UUID.class);
        settle.handle(new SettleGoal.Input(receipt.reference(), id, outcome, UUID.randomUUID()), WORKER);
    }

    private List<Map<String, Object>> counts() {
        return database.sql()
                .queryForList("select * from reporting_count where people <> 0 order by 1, 2, 3, 4, 5, 6, 7");
    }

    private void handle(Receipt receipt) {
        assign.handle(new AssignCase.Input(ticket(receipt), NOOR.id(), null), WORKER);
        triage.handle(
                new TriageCase.Input(ticket(receipt), Level.U2, themes(Theme.TAAL, Theme.GELD), "Anders dan gedacht"),
                WORKER);
        clock.advance(Duration.ofDays(3));
        contact.handle(new RecordContact.Input(ticket(receipt), ContactKind.CALLED, null, null), WORKER);
        close.handle(new CloseCase.Input(ticket(receipt), Outcome.KORTDUREND, "Klaar"), WORKER);
    }

    private String rebuild() {
        return commands.stream()
                .filter(command -> command.name().equals("rebuild-reporting"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private CaseTicket ticket(Receipt receipt) {
        return new CaseTicket(
                receipt.reference(),
                open.handle(receipt.reference(), WORKER).orElseThrow().version(),
                UUID.randomUUID());
    }

    private Receipt file(Theme... themes) {
        return transaction.execute(status -> submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                themes(themes),
                NewHelpRequest.DangerAnswer.NO,
                "Een vraag.",
                null,
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode("9901AA"), 3, null),
                ContactPreferences.none())));
    }

    private static Set<Theme> themes(Theme... themes) {
        return new LinkedHashSet<>(List.of(themes));
    }

    private List<Map<String, Object>> rows() {
        database.awaitListeners();
        var rows = database.sql().queryForList("select * from reporting_request order by request_id");
        rows.forEach(row -> row.remove("counted_at"));
        return rows;
    }
}
