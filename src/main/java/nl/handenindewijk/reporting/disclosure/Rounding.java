package nl.handenindewijk.reporting.disclosure;

/** Published counts are multiples of five, each rounded for itself. */
public final class Rounding {

    /** What counts are rounded to a multiple of. */
    public static final int BASE = 5;

    /** A published count is at most so much more or less than the true one. */
    public static final int ERROR = 2;

    private Rounding() {}

    /** The nearest multiple of five: 5 floor((n + 2) / 5). */
    public static long of(long count) {
        return (count + ERROR) / BASE * BASE;
    }
}
