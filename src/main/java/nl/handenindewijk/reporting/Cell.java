package nl.handenindewijk.reporting;

/**
 * A count as it may be shown. A hidden one does not hold its number, so no page or download can let it slip.
 *
 * @param count the number, -1 if hidden
 */
record Cell(Kind kind, long count) {

    /** How a count is shown. */
    enum Kind {
        SHOWN,
        /** One person or more, but fewer than the threshold. */
        FEW,
        /** Left out because a small number could be worked out from it. */
        HIDDEN
    }

    static final Cell FEW = new Cell(Kind.FEW, -1);
    static final Cell HIDDEN = new Cell(Kind.HIDDEN, -1);

    static Cell shown(long count) {
        return new Cell(Kind.SHOWN, count);
    }

    boolean isShown() {
        return kind == Kind.SHOWN;
    }

    /** Whether the number may be seen and is at least this. */
    boolean isAtLeast(long least) {
        return isShown() && count >= least;
    }
}
