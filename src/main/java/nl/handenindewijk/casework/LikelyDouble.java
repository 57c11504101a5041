package nl.handenindewijk.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another case that may be the same question, or of the same household.
 *
 * @param name null if the resident gave none
 * @param alike share of the words that both have of all that the longer of them has, in percent; 0 if they were not compared
 */
public record LikelyDouble(
        UUID id,
        String reference,
        @Nullable String name,
        String theme,
        Status status,
        Instant receivedAt,
        Set<Sign> signs,
        long alike) {

    public LikelyDouble {
        signs = Set.copyOf(signs);
    }

    /** Why it is proposed. Labels under {@code related.sign.NAME}. */
    public enum Sign {
        PHONE,
        MAIL,
        ADDRESS,
        TEXT
    }
}
