package nl.handenindewijk.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.demo.Step;

/** What each use case asks of the aggregate, for a step of an invented life. */
final class CaseActions {

    private CaseActions() {}

    static TimelineEntry act(HelpRequest r, Step step, CaseDates dates) {
        var by = step.by();
        return by == null
                ? byResident(r, step.action(), dates, step.at())
                : byWorker(r, step.action(), by, dates, step.at());
    }

    private static TimelineEntry byResident(HelpRequest r, Step.Action action, CaseDates dates, Instant at) {
        return action instanceof Step.Reply reply ? r.residentWrites(reply.text(), dates, at) : r.withdraw(at);
    }

    private static TimelineEntry byWorker(HelpRequest r, Step.Action action, UUID by, CaseDates dates, Instant at) {
        if (action instanceof Step.Triage a) {
            return r.triage(a.level(), a.themes(), a.reason(), by, dates, at);
        } else if (action instanceof Step.Assign a) {
            return r.assign(a.to(), Set.of(r.teamId()), a.reason(), by, dates, at);
        } else if (action instanceof Step.Contact a) {
            return r.contactMade(a.kind(), a.followUp(), a.note(), by, dates, at);
        } else if (action instanceof Step.Attempt a) {
            return r.contactAttempted(a.kind(), a.part(), a.nextTry(), a.note(), by, dates, at);
        } else if (action instanceof Step.Start) {
            return r.start(by, dates, at);
        } else if (action instanceof Step.WaitingList a) {
            return r.putOnWaitingList(a.reason(), by, dates, at);
        } else if (action instanceof Step.Ask a) {
            return r.ask(a.question(), by, dates, at);
        } else if (action instanceof Step.Message a) {
            return r.message(a.text(), by, dates, at);
        } else if (action instanceof Step.Note a) {
            return r.note(a.text(), by, at);
        } else if (action instanceof Step.HandOver a) {
            return r.handOver(a.team(), a.reason(), by, dates, at);
        } else if (action instanceof Step.SafeContact a) {
            return r.changeSafeContact(a.preferences(), a.reason(), by, at);
        } else if (action instanceof Step.Restrict a) {
            return r.restrict(true, a.reason(), by, at);
        } else if (action instanceof Step.Close a) {
            return r.close(a.outcome(), a.reason(), by, at);
        } else if (action instanceof Step.Reopen a) {
            return r.reopen(a.reason(), Actor.worker(by), dates, at);
        }
        throw new IllegalArgumentException("No worker does this: " + action);
    }
}
