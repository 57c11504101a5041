package nl.handenindewijk.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One file.
 *
 * @param receivedOn the day it came in, from which the terms of the law run
 * @param lines in the file, without the header
 * @param accepted of the lines, how many can be used
 * @param begun of the lines, how many became a question
 * @param added of the lines, how many went to a question that was there already
 */
record SignalImport(
        UUID id,
        State state,
        LocalDate receivedOn,
        Instant checkedAt,
        UUID checkedBy,
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
