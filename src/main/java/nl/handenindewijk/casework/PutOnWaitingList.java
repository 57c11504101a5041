package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Puts a case on the waiting list; never one of level U0 or U1. */
@UseCase
public class PutOnWaitingList {

    private final CaseDesk desk;
    private final CaseDates dates;

    PutOnWaitingList(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.putOnWaitingList(in.reason(), by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, String reason) {}
}
