package nl.handenindewijk.neighbourhood.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;

/** What came of reading a file: counts, and what is wrong line by line. One wrong line refuses the whole file. */
final class Report {

    /** So many problems are kept; the others are counted. */
    static final int SHOWN = 200;

    private static final long PROGRESS_EVERY = 10_000;

    private final LongConsumer progress;
    private final List<Problem> problems = new ArrayList<>();
    private long lines;
    private long kept;
    private long elsewhere;
    private long missing;
    private long refused;

    /** @param progress hears the number of lines read, now and then */
    Report(LongConsumer progress) {
        this.progress = progress;
    }

    /**
     * Something wrong.
     *
     * @param line in the file, from 1; 0 if it is about the file as a whole
     * @param detail a column, code or value of the file
     */
    record Problem(long line, Reason reason, String detail) {}

    void line() {
        if (++lines % PROGRESS_EVERY == 0) {
            progress.accept(lines);
        }
    }

    void kept() {
        kept++;
    }

    /** A line of another municipality, or of water. */
    void elsewhere() {
        elsewhere++;
    }

    /** A value that is not published. */
    void missing() {
        missing++;
    }

    void refuse(long line, Reason reason, String detail) {
        refused++;
        if (problems.size() < SHOWN) {
            problems.add(new Problem(line, reason, detail));
        }
    }

    public long lines() {
        return lines;
    }

    public long keptLines() {
        return kept;
    }

    public long elsewhereLines() {
        return elsewhere;
    }

    public long missingValues() {
        return missing;
    }

    public long refused() {
        return refused;
    }

    public boolean isSound() {
        return refused == 0;
    }

    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** More than were kept. */
    public long notShown() {
        return refused - problems.size();
    }
}
