package nl.handenindewijk.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do on a case.
 *
 * @param what in the worker's words
 * @param due last day on which it is in time
 * @param who the worker who does it
 * @param settledAt null while open
 */
record Task(
        UUID id,
        UUID requestId,
        String what,
        LocalDate due,
        UUID who,
        TaskState state,
        @Nullable Instant settledAt,
        long version) {

    /** Where it stands in a list by day. */
    enum When {
        OVERDUE,
        TODAY,
        COMING
    }

    /** Where it stands today. */
    public When when(LocalDate today) {
        return due.isBefore(today) ? When.OVERDUE : due.equals(today) ? When.TODAY : When.COMING;
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    /** The same as somebody saw it earlier. */
    Task seenAs(long earlier) {
        return new Task(id, requestId, what, due, who, state, settledAt, earlier);
    }
}
