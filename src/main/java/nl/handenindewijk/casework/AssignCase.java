package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.casework.load.Workload;
import nl.handenindewijk.casework.load.Workloads;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;

/** Gives a case to a worker of its team, oneself included. */
@UseCase
public class AssignCase {

    private final CaseDesk desk;
    private final CaseDates dates;
    private final Cases cases;
    private final Workers workers;
    private final Workloads loads;

    AssignCase(CaseDesk desk, CaseDates dates, Cases cases, Workers workers, Workloads loads) {
        this.desk = desk;
        this.dates = dates;
        this.cases = cases;
        this.workers = workers;
        this.loads = loads;
    }

    /**
     * @throws Refusal if the worker is not in the team, may never see this case, or has more in hand than was agreed and no
     *     reason is given
     */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> {
            if (cases.isExcluded(r.id(), in.worker())) {
                throw new Refusal(Refusal.Reason.WORKER_EXCLUDED);
            }
            if (isNew(r, in) && in.reason() == null && isOverBand(r.teamId(), in.worker())) {
                throw new Refusal(Refusal.Reason.OVER_BAND_NEEDS_REASON);
            }
            return r.assign(in.worker(), workers.teamIds(in.worker()), in.reason(), by.id(), dates, now);
        });
    }

    private static boolean isNew(HelpRequest request, Input in) {
        return !in.worker().equals(request.assignedTo());
    }

    private boolean isOverBand(UUID team, UUID worker) {
        return workers.ofTeam(team).stream()
                .filter(colleague -> colleague.id().equals(worker))
                .anyMatch(colleague -> loads.of(colleague).band() == Workload.Band.OVER);
    }

    /** What the worker decided. */
    public record Input(
            CaseTicket ticket, UUID worker, @Nullable String reason) {}
}
