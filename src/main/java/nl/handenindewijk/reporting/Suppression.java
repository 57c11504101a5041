package nl.handenindewijk.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of hiding over one grid; see {@link SmallCells}. */
final class Suppression {

    private final Grid grid;
    private final long threshold;
    private final boolean[][] hidden;
    private final List<Line> lines = new ArrayList<>();

    Suppression(Grid grid, long threshold, Set<String> hiddenKeys) {
        this.grid = grid;
        this.threshold = threshold;
        this.hidden = new boolean[grid.height()][grid.width()];
        for (int i = 0; i < grid.height(); i++) {
            for (int j = 0; j < grid.width(); j++) {
                long count = grid.counts()[i][j];
                var key = grid.keys()[i][j];
                hidden[i][j] = count > 0 && (count < threshold || hiddenKeys.contains(key));
            }
            lines.add(row(i));
        }
        IntStream.range(0, grid.width()).mapToObj(this::column).forEach(lines::add);
    }

    boolean[][] run() {
        boolean more = true;
        while (more) {
            more = hideSecondOfLine() || hideWhatIsPinnedDown();
        }
        return hidden;
    }

    /** In a line with one hidden cell, the smallest other one; a total only if nothing else is left. */
    private boolean hideSecondOfLine() {
        boolean changed = false;
        for (var line : lines) {
            if (line.cells().stream().filter(this::isHidden).count() == 1) {
                changed |= hideOneMore(line);
            }
        }
        return changed;
    }

    private boolean hideWhatIsPinnedDown() {
        var bounds = new Bounds(grid, hidden, threshold, lines);
        for (var line : lines) {
            for (var cell : line.cells()) {
                if (isHidden(cell) && bounds.pinDown(cell) && linesThrough(cell).anyMatch(this::hideOneMore)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hideOneMore(Line line) {
        var next = smallestShown(line);
        if (next != null) {
            hidden[next.row()][next.column()] = true;
        }
        return next != null;
    }

    private @Nullable Place smallestShown(Line line) {
        return line.cells().stream()
                .filter(cell -> !isHidden(cell) && count(cell) > 0)
                .min(Comparator.comparing(line::isTotal).thenComparing(this::count))
                .orElse(null);
    }

    private Stream<Line> linesThrough(Place cell) {
        return Stream.of(lines.get(cell.row()), lines.get(grid.height() + cell.column()));
    }

    private boolean isHidden(Place cell) {
        return hidden[cell.row()][cell.column()];
    }

    private long count(Place cell) {
        return grid.counts()[cell.row()][cell.column()];
    }

    private Line row(int i) {
        return new Line(
                IntStream.range(0, grid.width()).mapToObj(j -> new Place(i, j)).toList());
    }

    private Line column(int j) {
        return new Line(
                IntStream.range(0, grid.height()).mapToObj(i -> new Place(i, j)).toList());
    }

    /** Where a cell is. */
    record Place(int row, int column) {}

    /** A row or a column; its last cell is the sum of the others. */
    record Line(List<Place> cells) {

        boolean isTotal(Place cell) {
            return cell.equals(total());
        }

        Place total() {
            return cells.get(cells.size() - 1);
        }
    }
}
