package nl.handenindewijk.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        var bounds = bounds();
        for (var line : lines) {
            for (var cell : line.cells()) {
                if (isHidden(cell) && matters(cell) && bounds.pinDown(cell) && free(cell)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Few people, or a number that other tables hide to keep few people unknown. */
    private boolean matters(Place cell) {
        return count(cell) < threshold || !grid.keys()[cell.row()][cell.column()].isEmpty();
    }

    /** Hides the smallest cell that leaves this one open; where no single cell does, the smallest around it. */
    private boolean free(Place pinned) {
        var around = around(pinned)
                .map(this::smallestShown)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(this::count))
                .toList();
        var best = around.stream().filter(cell -> frees(cell, pinned)).findFirst();
        best.or(() -> around.stream().findFirst()).ifPresent(this::hide);
        return !around.isEmpty();
    }

    private boolean frees(Place cell, Place pinned) {
        hide(cell);
        boolean freed = !bounds().pinDown(pinned);
        hidden[cell.row()][cell.column()] = false;
        return freed;
    }

    private Bounds bounds() {
        return new Bounds(grid, hidden, threshold, lines);
    }

    /** Row and column of a cell, and those of their totals. */
    private Stream<Line> around(Place cell) {
        int totals = grid.width() - 1;
        int bottom = grid.height() - 1;
        return Stream.of(
                lines.get(cell.row()),
                lines.get(grid.height() + cell.column()),
                lines.get(grid.height() + totals),
                lines.get(bottom));
    }

    private void hide(Place cell) {
        hidden[cell.row()][cell.column()] = true;
    }

    private boolean hideOneMore(Line line) {
        var next = smallestShown(line);
        if (next != null) {
            hide(next);
        }
        return next != null;
    }

    private @Nullable Place smallestShown(Line line) {
        return line.cells().stream()
                .filter(cell -> !isHidden(cell) && count(cell) > 0)
                .min(Comparator.comparing(line::isTotal).thenComparing(this::count))
                .orElse(null);
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
