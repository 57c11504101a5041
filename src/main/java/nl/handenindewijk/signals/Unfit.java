package nl.handenindewijk.signals;

import org.jspecify.annotations.Nullable;

/** A file or a line that is not taken, without a word of what is in it. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final @Nullable Column column;

    Unfit(Reason reason) {
        this(reason, null);
    }

    Unfit(Reason reason, @Nullable Column column) {
        super(reason.name());
        this.reason = reason;
        this.column = column;
    }

    Problem at(long line) {
        return new Problem(line, reason, column);
    }
}
