package nl.handenindewijk.reporting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts that may be shown, with their totals in the last row and column.
 *
 * @param rows codes of the rows, without the total
 * @param columns codes of the columns, without the total
 */
record SafeTable(List<String> rows, List<String> columns, Cell[][] cells) {

    Cell cell(String row, String column) {
        return cells[rows.indexOf(row)][columns.indexOf(column)];
    }

    Cell rowTotal(String row) {
        return cells[rows.indexOf(row)][columns.size()];
    }

    Cell columnTotal(String column) {
        return cells[rows.size()][columns.indexOf(column)];
    }

    Cell total() {
        return cells[rows.size()][columns.size()];
    }

    /** Only one column, which then is the total as well; all of them for null. */
    SafeTable only(@Nullable String column) {
        if (column == null || !columns.contains(column)) {
            return this;
        }
        int j = columns.indexOf(column);
        var left = Arrays.stream(cells).map(row -> new Cell[] {row[j], row[j]}).toArray(Cell[][]::new);
        return new SafeTable(rows, List.of(column), left);
    }

    /** A row with its total last. */
    List<Cell> row(String row) {
        return List.of(cells[rows.indexOf(row)]);
    }

    List<Cell> totals() {
        return List.of(cells[rows.size()]);
    }

    /** A column from top to bottom, without its total. */
    List<Cell> column(String column) {
        int j = columns.indexOf(column);
        return IntStream.range(0, rows.size()).mapToObj(i -> cells[i][j]).toList();
    }

    /** Only the rows in which anybody is, the largest first; those that are hidden come last, in the order of their codes. */
    SafeTable withoutEmptyRows() {
        var kept = rows.stream()
                .filter(row -> !rowTotal(row).equals(Cell.shown(0)))
                .sorted(Comparator.<String>comparingLong(row -> rowTotal(row).count())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var left = Stream.concat(
                kept.stream().map(row -> cells[rows.indexOf(row)]), Stream.<Cell[]>of(cells[rows.size()]));
        return new SafeTable(kept, columns, left.toArray(Cell[][]::new));
    }
}
