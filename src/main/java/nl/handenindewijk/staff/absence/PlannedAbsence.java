package nl.handenindewijk.staff.absence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away, now or later.
 *
 * @param cover name of who covers, null if nobody does
 */
public record PlannedAbsence(
        UUID id,
        UUID workerId,
        String name,
        LocalDate first,
        LocalDate last,
        @Nullable UUID coverId,
        @Nullable String cover) {

    boolean overlaps(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /** Whether it has begun. */
    public boolean hasBegun(LocalDate today) {
        return !first.isAfter(today);
    }
}
