package nl.handenindewijk.neighbourhood.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data about areas came in force or were undone.
 *
 * @param id of the import
 * @param by null if a command did it
 */
public record AreaDataChanged(UUID id, Kind kind, @Nullable UUID by, Instant at) {

    /** What happened. */
    public enum Kind {
        AREA_DATA_IMPORTED,
        AREA_DATA_UNDONE
    }
}
