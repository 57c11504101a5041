package nl.handenindewijk.neighbourhood.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param year 0 for what was there before the first one
 * @param checkedBy null if by command
 * @param inForce whether the portal uses it now
 */
record Import(
        UUID id,
        ImportKind kind,
        int year,
        ImportState state,
        Instant checkedAt,
        @Nullable UUID checkedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy,
        @Nullable String undoReason,
        long lines,
        long kept,
        long elsewhere,
        long missing,
        boolean inForce) {

    public boolean isCheckedOnly() {
        return state == ImportState.CHECKED;
    }

    /** What was there before the first import has nothing before it. */
    public boolean canBeUndone() {
        return state == ImportState.APPLIED && year > 0;
    }
}
