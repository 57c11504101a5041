package nl.handenindewijk.reporting;

import java.util.List;

/** What a reader who knows the rules can work out about each hidden cell: the least and the most it can be. */
final class Bounds {

    private static final long NO_LIMIT = Long.MAX_VALUE / 1_000_000;
    private static final int MOST_ROUNDS = 1_000;

    private final long[][] least;
    private final long[][] most;

    Bounds(Grid grid, boolean[][] hidden, long threshold, List<Suppression.Line> lines) {
        least = new long[grid.height()][grid.width()];
        most = new long[grid.height()][grid.width()];
        for (int i = 0; i < grid.height(); i++) {
            for (int j = 0; j < grid.width(); j++) {
                long count = grid.counts()[i][j];
                boolean few = count < threshold;
                least[i][j] = !hidden[i][j] ? count : few ? 1 : threshold;
                most[i][j] = !hidden[i][j] ? count : few ? threshold - 1 : NO_LIMIT;
            }
        }
        boolean narrowed = true;
        for (int round = 0; narrowed && round < MOST_ROUNDS; round++) {
            narrowed = false;
            for (var line : lines) {
                narrowed |= narrow(line);
            }
        }
    }

    /** Whether only one value is possible. */
    boolean pinDown(Suppression.Place cell) {
        return least(cell) == most(cell);
    }

    /** The total is the sum of the parts, so each is bounded by all the others. */
    private boolean narrow(Suppression.Line line) {
        var total = line.total();
        long leastSum = 0;
        long mostSum = 0;
        for (var cell : line.cells()) {
            if (!cell.equals(total)) {
                leastSum += least(cell);
                mostSum += most(cell);
            }
        }
        boolean narrowed = set(total, leastSum, mostSum);
        for (var cell : line.cells()) {
            if (!cell.equals(total)) {
                long othersLeast = leastSum - least(cell);
                long othersMost = mostSum - most(cell);
                narrowed |= set(cell, least(total) - othersMost, most(total) - othersLeast);
                leastSum = othersLeast + least(cell);
                mostSum = othersMost + most(cell);
            }
        }
        return narrowed;
    }

    private boolean set(Suppression.Place cell, long atLeast, long atMost) {
        boolean narrower = atLeast > least(cell) || atMost < most(cell);
        least[cell.row()][cell.column()] = Math.max(atLeast, least(cell));
        most[cell.row()][cell.column()] = Math.min(atMost, most(cell));
        return narrower;
    }

    private long least(Suppression.Place cell) {
        return least[cell.row()][cell.column()];
    }

    private long most(Suppression.Place cell) {
        return most[cell.row()][cell.column()];
    }
}
