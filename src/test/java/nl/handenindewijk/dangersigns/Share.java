package nl.handenindewijk.dangersigns;

import java.util.Locale;

/**
 * A share of a number of texts, with how sure one may be of it.
 *
 * @param count texts for which it holds
 * @param total texts looked at
 */
record Share(long count, long total) {

    private static final double Z = 1.96;

    double percent() {
        return total == 0 ? 0 : 100.0 * count / total;
    }

    /** The lower (-1) or upper (1) end of the 95 % interval of Wilson, in percent. */
    double bound(int side) {
        double n = total;
        double p = count / n;
        double middle = p + Z * Z / (2 * n);
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return 100 * Math.max(0, middle + side * spread) / (1 + Z * Z / n);
    }

    /** {@code 95.2 % (90.1-97.8), 120 of 126}, or a dash when there is nothing to count. */
    @Override
    public String toString() {
        return total == 0
                ? "-"
                : String.format(
                        Locale.ROOT, "%.1f %% (%.0f-%.0f), %d of %d", percent(), bound(-1), bound(1), count, total);
    }
}
