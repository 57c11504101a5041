package nl.handenindewijk.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table before hiding: counts by the codes of its rows and columns.
 *
 * @param key says which number a cell is, see {@link Grid}; row or column null for a total
 */
record Draft(
        List<String> rows,
        List<String> columns,
        Map<Place, Long> counts,
        BiFunction<@Nullable String, @Nullable String, String> key) {

    Draft(List<String> rows, List<String> columns, BiFunction<@Nullable String, @Nullable String, String> key) {
        this(rows, columns, new HashMap<>(), key);
    }

    void add(Object row, Object column, long count) {
        counts.merge(new Place(row.toString(), column.toString()), count, Long::sum);
    }

    Grid grid() {
        return Grid.of(rows, columns, (row, column) -> counts.getOrDefault(new Place(row, column), 0L), key);
    }

    SafeTable safe(Cell[][] cells) {
        return new SafeTable(rows, columns, cells);
    }

    /** Where a count belongs. */
    record Place(String row, String column) {}
}
