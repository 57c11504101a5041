package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Makes a case visible to its owner and those allowed by name only, or undoes that. */
@UseCase
public class RestrictCase {

    private final CaseDesk desk;

    RestrictCase(CaseDesk desk) {
        this.desk = desk;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.restrict(in.restricted(), in.reason(), by.id(), now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, boolean restricted, String reason) {}
}
