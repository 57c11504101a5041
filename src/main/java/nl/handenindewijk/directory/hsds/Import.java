package nl.handenindewijk.directory.hsds;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file.
 *
 * @param services how many are in it
 * @param leftOut fields that the portal does not keep, with how often they were filled
 * @param content the services as the portal read them
 * @param before those of them that were there already, as they were; null until it is used
 */
record Import(
        UUID id,
        State state,
        Instant checkedAt,
        UUID checkedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        int services,
        int added,
        int changed,
        Map<String, Integer> leftOut,
        String content,
        @Nullable String before) {

    /** Where it stands; labels under {@code directory.import.NAME}. */
    enum State {
        CHECKED,
        APPLIED,
        UNDONE
    }

    public int same() {
        return services - added - changed;
    }
}
