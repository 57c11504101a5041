package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Closes a case with an outcome. */
@UseCase
public class CloseCase {

    private final CaseDesk desk;

    CloseCase(CaseDesk desk) {
        this.desk = desk;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.close(in.outcome(), in.reason(), by.id(), now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, Outcome outcome, String reason) {}
}
