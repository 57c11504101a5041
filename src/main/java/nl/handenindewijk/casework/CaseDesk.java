package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Component;

/** What every action of a worker on a case has in common: visible to the worker, not stale, once, written down. */
@Component
class CaseDesk {

    private final Cases cases;
    private final CaseJournal journal;
    private final Clock clock;

    CaseDesk(Cases cases, CaseJournal journal, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Applies an action that says what happened.
     *
     * @throws CaseNotFound if the worker may not see the case
     * @throws StaleVersion if the case changed after the form was shown
     */
    void change(CaseTicket ticket, CurrentWorker by, BiFunction<HelpRequest, Instant, TimelineEntry> action) {
        // asked first: what was done may have taken the case out of this worker's sight
        if (cases.isDone(ticket.actionKey())) {
            return;
        }
        var request = cases.visible(ticket.reference(), by);
        request.requireVersion(ticket.version());
        journal.write(request, action.apply(request, clock.instant()), ticket.actionKey());
    }
}
