package nl.handenindewijk.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.testing.Cast.Team;

/** Invented requests, as casework tells of them. */
final class Sample {

    private final UUID id = UUID.randomUUID();
    private final LocalDate receivedOn;
    private Team team = Team.NORTH;
    private String theme = "GELD";
    private String level = "U2";
    private String status = "NEW";
    private String outcome;
    private Integer wait;
    private LocalDate due;

    private Sample(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
        this.due = receivedOn.plusDays(7);
    }

    static Sample request(LocalDate receivedOn) {
        return new Sample(receivedOn);
    }

    Sample in(Team team) {
        this.team = team;
        return this;
    }

    Sample about(String theme) {
        this.theme = theme;
        return this;
    }

    Sample level(String level) {
        this.level = level;
        return this;
    }

    Sample due(LocalDate due) {
        this.due = due;
        return this;
    }

    /** @param days working days, here counted as calendar days */
    Sample contactAfter(int days) {
        this.wait = days;
        this.status = "CONTACT_MADE";
        return this;
    }

    Sample withdrawn() {
        this.status = "WITHDRAWN";
        return this;
    }

    Sample closed(String outcome) {
        this.status = "CLOSED";
        this.outcome = outcome;
        return this;
    }

    Sample reopened() {
        this.status = "IN_PROGRESS";
        this.outcome = null;
        return this;
    }

    RequestFacts facts(long revision) {
        boolean open = !status.equals("CLOSED") && !status.equals("WITHDRAWN");
        return new RequestFacts(
                id,
                revision,
                receivedOn,
                team.district(),
                team.id(),
                null,
                List.of(theme, "ANDERS"),
                level,
                "ONLINE",
                "nl",
                status,
                open,
                outcome,
                false,
                wait == null ? null : receivedOn.plusDays(wait),
                wait,
                wait == null ? null : wait * 1440 + 30,
                open ? null : receivedOn.plusDays(20),
                receivedOn.plusDays(7),
                null,
                null,
                null,
                due);
    }
}
