package nl.handenindewijk.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts in rows and columns with their totals: the last row and the last column are the sums.
 *
 * <p>A cell may have a key. Cells with one key, in whatever grids, are the same number, and are hidden together.
 *
 * @param counts one row and one column more than there are labels
 * @param keys empty for a number that is in no other grid
 */
record Grid(long[][] counts, String[][] keys) {

    /**
     * Counts by row and column label.
     *
     * @param count of a row and a column
     * @param key of a row and a column, either of them null for its total; empty for a number found nowhere else
     */
    static <R, C> Grid of(
            List<R> rows,
            List<C> columns,
            ToLongBiFunction<R, C> count,
            BiFunction<@Nullable R, @Nullable C, String> key) {
        int height = rows.size();
        int width = columns.size();
        var counts = new long[height + 1][width + 1];
        var keys = new String[height + 1][width + 1];
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                keys[i][j] = key.apply(i < height ? rows.get(i) : null, j < width ? columns.get(j) : null);
                if (i < height && j < width) {
                    long value = count.applyAsLong(rows.get(i), columns.get(j));
                    counts[i][j] = value;
                    counts[i][width] += value;
                    counts[height][j] += value;
                    counts[height][width] += value;
                }
            }
        }
        return new Grid(counts, keys);
    }

    int height() {
        return counts.length;
    }

    int width() {
        return counts[0].length;
    }

    @Override
    public String toString() {
        return Arrays.deepToString(counts);
    }
}
