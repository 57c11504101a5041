package nl.handenindewijk.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file.
 *
 * @param receivedOn the day it came in, from which the terms of the law run
 * @param added of the lines, how many went to a question that was there already
 */
record SignalImport(
        UUID id,
        State state,
        LocalDate receivedOn,
        Instant checkedAt,
        UUID checkedBy,
        @Nullable Instant endedAt,
        int lines,
        int accepted,
        List<Problem> problems,
        long begun,
        long added) {

    enum State {
        /** Looked at; nothing happened yet. */
        CHECKED,
        APPLIED,
        DISCARDED
    }

    public boolean canBeUsed() {
        return state == State.CHECKED && accepted > 0;
    }

    public int refused() {
        return lines - accepted;
    }
}
