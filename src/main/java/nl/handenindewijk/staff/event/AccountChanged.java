package nl.handenindewijk.staff.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account was made or changed.
 *
 * @param workerId whose account
 * @param by who did it, null for the portal itself (the first admin)
 * @param changes what about it, in alphabetical order of their names in any listing
 */
public record AccountChanged(UUID workerId, @Nullable UUID by, Set<Aspect> changes, Instant at) {

    public AccountChanged {
        changes = Set.copyOf(changes);
    }

    /** A side of an account that can change. */
    public enum Aspect {
        CREATED,
        DETAILS,
        HOURS,
        ROLES,
        TEAMS,
        PASSWORD,
        ACTIVATED,
        DEACTIVATED
    }
}
