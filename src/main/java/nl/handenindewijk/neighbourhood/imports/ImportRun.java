package nl.handenindewijk.neighbourhood.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is looked through in the background, or was.
 *
 * @param percent of the file that was read; 100 while the whole is checked
 * @param problems what is wrong, line by line; at most {@link Report#SHOWN}
 * @param importId to confirm; null unless it was found sound
 */
record ImportRun(
        UUID id,
        ImportKind kind,
        int year,
        State state,
        Instant startedAt,
        UUID startedBy,
        int percent,
        long lines,
        long refused,
        List<Report.Problem> problems,
        @Nullable UUID importId) {

    /** What became of it. */
    enum State {
        RUNNING,
        /** Sound; waits to be confirmed. */
        CHECKED,
        REFUSED,
        /** The portal stopped meanwhile, or failed. */
        BROKEN_OFF
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public long notShown() {
        return refused - problems.size();
    }
}
