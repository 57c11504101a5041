package nl.handenindewijk.casework;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open case that somebody has, as it matters for giving it to somebody else.
 *
 * @param version when it was read, for the form that changes it
 * @param name null if the resident gave none
 * @param nextDue the earliest date that binds; it goes along
 * @param agreed whether a worker promised something for a day
 * @param excluded who may never see it
 * @param letIn who may see it although it is restricted
 */
public record OwnedCase(
        UUID id,
        String reference,
        long version,
        UUID teamId,
        @Nullable String name,
        String theme,
        Level level,
        Status status,
        String language,
        boolean restricted,
        LocalDate nextDue,
        boolean agreed,
        Set<UUID> excluded,
        Set<UUID> letIn) {

    /** Whether this worker of the team could have it. */
    public boolean isFor(UUID worker) {
        return !excluded.contains(worker) && (!restricted || letIn.contains(worker));
    }
}
