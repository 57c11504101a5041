package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Takes a closed or withdrawn case up again. */
@UseCase
public class ReopenCase {

    private final CaseDesk desk;
    private final CaseDates dates;

    ReopenCase(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.reopen(in.reason(), Actor.worker(by.id()), dates, now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, String reason) {}
}
