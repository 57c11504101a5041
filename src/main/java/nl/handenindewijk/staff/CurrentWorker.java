package nl.handenindewijk.staff;

import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in, as the database has it at this very request: a change of role or team works at once.
 *
 * @param teamIds the teams whose requests this worker may see
 */
public record CurrentWorker(UUID id, String displayName, Set<UUID> teamIds, Set<Role> roles) {

    public CurrentWorker {
        teamIds = Set.copyOf(teamIds);
        roles = Set.copyOf(roles);
    }

    /** Whether this worker divides the work of the own teams. */
    public boolean leads() {
        return roles.contains(Role.TEAM_LEAD);
    }

    /** Whether this account works at the desk. */
    public boolean atDesk() {
        return is(Role.WORKER) || leads();
    }

    /** Whether this account has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
