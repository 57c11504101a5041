package nl.handenindewijk.casework.web;

import java.util.UUID;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;

/** Names of the workers and teams that a timeline mentions by id. */
@Component("caseNames")
public class CaseNames {

    private final Workers workers;
    private final Teams teams;

    CaseNames(Workers workers, Teams teams) {
        this.workers = workers;
        this.teams = teams;
    }

    /** The display name of a worker. */
    public String worker(String id) {
        return workers.displayName(UUID.fromString(id));
    }

    /** The name of a team. */
    public String team(String id) {
        return teams.byId(UUID.fromString(id)).name();
    }
}
