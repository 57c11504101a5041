package nl.handenindewijk.staff.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A team was made or changed.
 *
 * @param by who did it
 */
public record TeamChanged(UUID teamId, UUID by, Set<Aspect> changes, Instant at) {

    public TeamChanged {
        changes = Set.copyOf(changes);
    }

    /** A side of a team that can change. */
    public enum Aspect {
        CREATED,
        DETAILS,
        AREA,
        FRONT_DESK
    }
}
