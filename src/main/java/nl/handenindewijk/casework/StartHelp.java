package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Says that help is going on. */
@UseCase
public class StartHelp {

    private final CaseDesk desk;
    private final CaseDates dates;

    StartHelp(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.start(by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket) {}
}
