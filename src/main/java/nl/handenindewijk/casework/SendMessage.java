package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Writes to the resident, who reads it with reference and code. */
@UseCase
public class SendMessage {

    private final CaseDesk desk;
    private final CaseDates dates;

    SendMessage(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.message(in.text(), by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, String text) {}
}
