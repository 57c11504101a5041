package nl.handenindewijk.casework;

import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Changes how a resident may be reached; takes a reason and shows in the timeline (F4). */
@UseCase
public class ChangeSafeContact {

    private final CaseDesk desk;

    ChangeSafeContact(CaseDesk desk) {
        this.desk = desk;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> r.changeSafeContact(in.preferences(), in.reason(), by.id(), now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, ContactPreferences preferences, String reason) {}
}
