package nl.handenindewijk.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import nl.handenindewijk.agenda.AddTask;
import nl.handenindewijk.agenda.MakeAppointment;
import nl.handenindewijk.casework.AddNote;
import nl.handenindewijk.casework.AskResident;
import nl.handenindewijk.casework.AssignCase;
import nl.handenindewijk.casework.CaseTicket;
import nl.handenindewijk.casework.ChangeSafeContact;
import nl.handenindewijk.casework.CloseCase;
import nl.handenindewijk.casework.HandOverCase;
import nl.handenindewijk.casework.PutOnWaitingList;
import nl.handenindewijk.casework.RecordContact;
import nl.handenindewijk.casework.RecordContactAttempt;
import nl.handenindewijk.casework.ReopenCase;
import nl.handenindewijk.casework.RestrictCase;
import nl.handenindewijk.casework.SendMessage;
import nl.handenindewijk.casework.StartHelp;
import nl.handenindewijk.casework.TriageCase;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.goals.SetGoal;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plays a life as the people themselves would: each step is its use case, at its moment, in its own transaction. */
final class ThroughUseCases {

    private final BeanFactory beans;
    private final JdbcTemplate jdbc;
    private final Crew crew;
    private final Consumer<Instant> clock;

    /** @param clock is set to the moment of each step */
    ThroughUseCases(BeanFactory beans, Crew crew, Consumer<Instant> clock) {
        this.beans = beans;
        this.jdbc = beans.getBean(JdbcTemplate.class);
        this.crew = crew;
        this.clock = clock;
    }

    Receipt play(Life life) {
        clock.accept(life.receivedAt());
        var receipt = use(SubmitHelpRequest.class).submit(life.filing());
        long version = versionOf(receipt);
        int number = 0;
        for (var step : life.steps()) {
            clock.accept(step.at());
            var key = UUID.nameUUIDFromBytes((receipt.requestId() + "/" + number++).getBytes(StandardCharsets.UTF_8));
            act(step, receipt, new CaseTicket(receipt.reference(), version, key));
            if (!besideTheCase(step.action())) {
                version++;
            }
        }
        return receipt;
    }

    /** What leaves the version of the case as it is. */
    private static boolean besideTheCase(Step.Action action) {
        return action instanceof Step.Task || action instanceof Step.Goal || action instanceof Step.Meeting;
    }

    private long versionOf(Receipt receipt) {
        return jdbc.queryForObject(
                "select version from casework_help_request where id = ?", Long.class, receipt.requestId());
    }

    private void act(Step step, Receipt receipt, CaseTicket ticket) {
        if (step.by() == null) {
            byResident(step.action(), receipt, ticket.actionKey());
        } else {
            byWorker(step.action(), ticket, crew.byId(step.by()).worker());
        }
    }

    private void byResident(Step.Action action, Receipt receipt, UUID key) {
        var own = use(OwnRequest.class);
        boolean done = action instanceof Step.Reply reply
                ? own.reply(receipt.reference(), receipt.code(), reply.text(), key)
                : own.withdraw(receipt.reference(), receipt.code());
        if (!done) {
            throw new IllegalStateException("Refused: " + action);
        }
    }

    private void byWorker(Step.Action action, CaseTicket ticket, CurrentWorker by) {
        if (action instanceof Step.Triage a) {
            use(TriageCase.class).handle(new TriageCase.Input(ticket, a.level(), a.themes(), a.reason()), by);
        } else if (action instanceof Step.Assign a) {
            use(AssignCase.class).handle(new AssignCase.Input(ticket, a.to(), a.reason()), by);
        } else if (action instanceof Step.Contact a) {
            use(RecordContact.class).handle(new RecordContact.Input(ticket, a.kind(), a.followUp(), a.note()), by);
        } else if (action instanceof Step.Attempt a) {
            use(RecordContactAttempt.class)
                    .handle(new RecordContactAttempt.Input(ticket, a.kind(), a.part(), a.nextTry(), a.note()), by);
        } else if (action instanceof Step.Start) {
            use(StartHelp.class).handle(new StartHelp.Input(ticket), by);
        } else if (action instanceof Step.WaitingList a) {
            use(PutOnWaitingList.class).handle(new PutOnWaitingList.Input(ticket, a.reason()), by);
        } else if (action instanceof Step.Ask a) {
            use(AskResident.class).handle(new AskResident.Input(ticket, a.question()), by);
        } else if (action instanceof Step.Message a) {
            use(SendMessage.class).handle(new SendMessage.Input(ticket, a.text()), by);
        } else if (action instanceof Step.Note a) {
            use(AddNote.class).handle(new AddNote.Input(ticket, a.text()), by);
        } else if (action instanceof Step.HandOver a) {
            use(HandOverCase.class).handle(new HandOverCase.Input(ticket, a.team(), a.reason()), by);
        } else if (action instanceof Step.SafeContact a) {
            use(ChangeSafeContact.class).handle(new ChangeSafeContact.Input(ticket, a.preferences(), a.reason()), by);
        } else if (action instanceof Step.Restrict a) {
            use(RestrictCase.class).handle(new RestrictCase.Input(ticket, true, a.reason()), by);
        } else if (action instanceof Step.Task a) {
            use(AddTask.class)
                    .handle(new AddTask.Input(ticket.reference(), a.what(), a.due(), by.id(), ticket.actionKey()), by);
        } else if (action instanceof Step.Goal a) {
            use(SetGoal.class)
                    .handle(new SetGoal.Input(ticket.reference(), a.domain(), a.what(), ticket.actionKey()), by);
        } else if (action instanceof Step.Meeting a) {
            use(MakeAppointment.class)
                    .handle(
                            new MakeAppointment.Input(
                                    ticket.reference(),
                                    a.how(),
                                    a.day(),
                                    a.time(),
                                    a.minutes(),
                                    a.place(),
                                    by.id(),
                                    ticket.actionKey()),
                            by);
        } else if (action instanceof Step.Close a) {
            use(CloseCase.class).handle(new CloseCase.Input(ticket, a.outcome(), a.reason()), by);
        } else if (action instanceof Step.Reopen a) {
            use(ReopenCase.class).handle(new ReopenCase.Input(ticket, a.reason()), by);
        } else {
            throw new IllegalStateException("No worker does this: " + action);
        }
    }

    private <T> T use(Class<T> useCase) {
        return beans.getBean(useCase);
    }
}
