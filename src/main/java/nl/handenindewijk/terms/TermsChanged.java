package nl.handenindewijk.terms;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An administrator changed what the municipality promises or which days count. Published in the transaction of the change.
 *
 * @param choice id of the new choice
 * @param by who did it
 */
public record TermsChanged(UUID choice, UUID by, Set<Aspect> changes, Instant at) {

    public TermsChanged {
        changes = Set.copyOf(changes);
    }

    /** What was changed; the names are message keys under {@code terms.aspect.}. */
    public enum Aspect {
        PROMISES,
        SILENCE,
        CLOSING_DAYS,
        EQUATED_DAYS,
        LENGTHS
    }
}
