package nl.handenindewijk.casework;

import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Adds a note for the team; the resident never sees it. */
@UseCase
public class AddNote {

    private final CaseDesk desk;

    AddNote(CaseDesk desk) {
        this.desk = desk;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.note(in.text(), by.id(), now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, String text) {}
}
