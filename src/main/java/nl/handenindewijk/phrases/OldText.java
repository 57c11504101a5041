package nl.handenindewijk.phrases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a text was until somebody changed it or took it away.
 *
 * @param what what was done then
 * @param by who did it
 */
public record OldText(
        UUID id, UUID textId, What what, @Nullable UUID teamId, String title, String body, Instant at, UUID by) {

    /** What ended this wording. */
    enum What {
        CHANGED,
        REMOVED
    }
}
