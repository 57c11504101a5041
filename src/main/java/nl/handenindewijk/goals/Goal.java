package nl.handenindewijk.goals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What resident and worker want to reach.
 *
 * @param what in their words
 * @param agreedOn in Europe/Amsterdam
 * @param settledOn null while open
 */
record Goal(
        UUID id,
        UUID requestId,
        Domain domain,
        String what,
        LocalDate agreedOn,
        GoalState state,
        @Nullable LocalDate settledOn) {

    /** Whether it has no outcome yet. */
    public boolean isOpen() {
        return state == GoalState.OPEN;
    }
}
