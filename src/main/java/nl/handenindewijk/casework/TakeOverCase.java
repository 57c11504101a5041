package nl.handenindewijk.casework;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.GoesAlong;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;

/**
 * Gives one case of a worker to a colleague, with its dates and with the work of other rooms that hangs on it. The worker
 * does so with own cases, a team lead with those of the team.
 */
@UseCase
public class TakeOverCase {

    private final CaseDesk desk;
    private final CaseDates dates;
    private final Cases cases;
    private final Workers workers;
    private final List<GoesAlong> along;

    TakeOverCase(CaseDesk desk, CaseDates dates, Cases cases, Workers workers, List<GoesAlong> along) {
        this.desk = desk;
        this.dates = dates;
        this.cases = cases;
        this.workers = workers;
        this.along = along;
    }

    /**
     * The same key again changes nothing, also when the giver may not see the case any more.
     *
     * @throws StaleVersion if the case changed, or is not the giver's any more
     * @throws Refusal if the receiver is not in the team, may never see the case, or was not let into a restricted one
     */
    public void handle(Input in, CurrentWorker by) {
        if (!by.id().equals(in.from()) && !by.leads()) {
            throw new CaseNotFound();
        }
        desk.change(in.ticket(), by, (r, now) -> {
            if (!in.from().equals(r.assignedTo())) {
                throw new StaleVersion();
            }
            if (cases.isExcluded(r.id(), in.to())) {
                throw new Refusal(Refusal.Reason.WORKER_EXCLUDED);
            }
            if (r.restricted() && !cases.isLetIn(r.id(), in.to())) {
                throw new Refusal(Refusal.Reason.NOT_LET_IN);
            }
            var entry = r.takeOver(in.to(), workers.teamIds(in.to()), in.reason(), by.id(), dates, now);
            along.forEach(work -> work.handOver(r.id(), in.from(), in.to(), now));
            return entry;
        });
    }

    /** What was decided about one case. */
    public record Input(CaseTicket ticket, UUID from, UUID to, String reason) {}
}
