package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/**
 * Says what a case is in law, so that the term of that law runs instead of the strictest plausible one. The start stays
 * the day of receipt, however late this is said.
 */
@UseCase
public class ClassifyCase {

    private final CaseDesk desk;
    private final CaseDates dates;

    ClassifyCase(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal without a reason, or where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.classify(in.what(), in.reason(), by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, Qualification what, String reason) {}
}
