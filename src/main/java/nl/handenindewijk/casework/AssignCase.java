package nl.handenindewijk.casework;

import java.util.UUID;
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

    AssignCase(CaseDesk desk, CaseDates dates, Cases cases, Workers workers) {
        this.desk = desk;
        this.dates = dates;
        this.cases = cases;
        this.workers = workers;
    }

    /** @throws Refusal if the worker is not in the team, or may never see this case */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> {
            if (cases.isExcluded(r.id(), in.worker())) {
                throw new Refusal(Refusal.Reason.WORKER_EXCLUDED);
            }
            return r.assign(in.worker(), workers.teamIds(in.worker()), in.reason(), by.id(), dates, now);
        });
    }

    /** What the worker decided. */
    public record Input(
            CaseTicket ticket, UUID worker, @Nullable String reason) {}
}
