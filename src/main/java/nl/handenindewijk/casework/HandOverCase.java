package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Teams;

/** Hands a case to another team. */
@UseCase
public class HandOverCase {

    private final CaseDesk desk;
    private final CaseDates dates;
    private final Teams teams;

    HandOverCase(CaseDesk desk, CaseDates dates, Teams teams) {
        this.desk = desk;
        this.dates = dates;
        this.teams = teams;
    }

    /** @throws Refusal where a rule of the case forbids it */
    public void handle(Input in, CurrentWorker by) {
        var team = teams.byId(in.team()).id();
        desk.change(in.ticket(), by, (r, now) -> r.handOver(team, in.reason(), by.id(), dates, now));
    }

    /** What the worker decided. */
    public record Input(CaseTicket ticket, UUID team, String reason) {}
}
