package nl.handenindewijk.reporting.disclosure;

/**
 * A count as it may be shown. A hidden one does not hold its number, so no page or download can let it slip.
 *
 * @param count the number, rounded to a multiple of five; -1 if hidden
 * @param threshold the smallest number that is shown
 */
public record Cell(Kind kind, long count, int threshold) {

    /** How a count is shown. */
    public enum Kind {
        SHOWN,
        /** Fewer people than the threshold; at least one, unless nobody is hidden too. */
        FEW,
        /** Left out, whatever it is, because a small number could be worked out from it. */
        HIDDEN
    }

    /** A hidden cell that tells nothing. */
    public static final Cell HIDDEN = new Cell(Kind.HIDDEN, -1, 0);

    /** Where nothing was counted. */
    public static Cell nobody() {
        return new Cell(Kind.SHOWN, 0, 0);
    }

    static Cell few(int threshold) {
        return new Cell(Kind.FEW, -1, threshold);
    }

    static Cell shown(long count, int threshold) {
        return new Cell(Kind.SHOWN, Rounding.of(count), threshold);
    }

    /** Whether there is a number to see. */
    public boolean isShown() {
        return kind == Kind.SHOWN;
    }

    /** Whether it may be seen that nobody is in it. */
    public boolean isNobody() {
        return isShown() && count == 0;
    }

    /** Whether the number may be seen and is at least this. */
    public boolean isAtLeast(long least) {
        return isShown() && count >= least;
    }
}
