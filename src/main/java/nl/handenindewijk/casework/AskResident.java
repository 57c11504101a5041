package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Asks the resident something and waits for the answer. */
@UseCase
public class AskResident {

    private final CaseDesk desk;
    private final CaseDates dates;

    AskResident(CaseDesk desk, CaseDates dates) {
        this.desk = desk;
        this.dates = dates;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.ask(in.question(), by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, String question) {}
}
