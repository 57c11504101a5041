package nl.handenindewijk.casework;

import java.util.List;
import nl.handenindewijk.casework.folder.BeforeClosing;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Closes a case with an outcome, or proposes that where a second worker has to agree. */
@UseCase
public class CloseCase {

    private final CaseDesk desk;
    private final List<BeforeClosing> rooms;
    private final SecondPair pair;

    CloseCase(CaseDesk desk, List<BeforeClosing> rooms, SecondPair pair) {
        this.desk = desk;
        this.rooms = rooms;
        this.pair = pair;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        desk.change(in.ticket(), by, (r, now) -> {
            r.requireGoalsSettled(
                    rooms.stream().mapToInt(room -> room.unsettled(r.id())).sum());
            if (in.outcome() == Outcome.DOORVERWIJZING_WARM) {
                requireContact(r);
            }
            return pair.close(r, in.outcome(), in.reason(), by, now);
        });
    }

    private void requireContact(HelpRequest request) {
        if (rooms.stream().anyMatch(room -> room.withoutContact(request.id()) > 0)) {
            throw new Refusal(Refusal.Reason.NO_CONTACT_YET);
        }
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, Outcome outcome, String reason) {}
}
