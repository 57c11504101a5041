package nl.handenindewijk.reporting.disclosure;

import java.util.ArrayDeque;
import nl.handenindewijk.reporting.disclosure.Cell.Kind;

/** What a reader who knows the rules can work out about each count: the least and the most it can be. */
final class Bounds {

    private static final long NO_LIMIT = Long.MAX_VALUE / 1_000_000;
    private static final int MOST_VISITS = 100;

    private final Cube.Sum[] sums;
    private final int[][] sumsOf;
    private final long[] least;
    private final long[] most;

    Bounds(Cube.Sum[] sums, int[][] sumsOf, Cell[] cells, boolean[] zeroHidden) {
        this.sums = sums;
        this.sumsOf = sumsOf;
        least = new long[cells.length];
        most = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            least[i] = least(cells[i], zeroHidden[i]);
            most[i] = most(cells[i]);
        }
        narrowAll();
    }

    /** Without looking at other cells. */
    static long least(Cell cell, boolean zeroHidden) {
        if (cell.kind() == Kind.SHOWN) {
            return cell.count() == 0 ? 0 : Math.max(cell.count() - Rounding.ERROR, cell.threshold());
        }
        return zeroHidden || cell.kind() == Kind.HIDDEN ? 0 : 1;
    }

    /** Without looking at other cells. */
    static long most(Cell cell) {
        return switch (cell.kind()) {
            case SHOWN -> cell.count() == 0 ? 0 : cell.count() + Rounding.ERROR;
            case FEW -> cell.threshold() - 1;
            case HIDDEN -> NO_LIMIT;
        };
    }

    /** How many numbers more than one it can still be. */
    long width(int cell) {
        return most[cell] - least[cell];
    }

    private void narrowAll() {
        var queue = new ArrayDeque<Integer>();
        var queued = new boolean[sums.length];
        var visits = new int[sums.length];
        for (int i = 0; i < sums.length; i++) {
            queue.add(i);
            queued[i] = true;
        }
        while (!queue.isEmpty()) {
            int sum = queue.remove();
            queued[sum] = false;
            if (visits[sum]++ < MOST_VISITS) {
                for (int cell : narrow(sums[sum].cells())) {
                    for (int other : cell < 0 ? new int[0] : sumsOf[cell]) {
                        if (!queued[other]) {
                            queued[other] = true;
                            queue.add(other);
                        }
                    }
                }
            }
        }
    }

    /** The total is the sum of the parts, so each is bounded by all the others; those that were narrowed, others -1. */
    private int[] narrow(int[] cells) {
        var narrowed = new int[cells.length];
        long leastSum = 0;
        long mostSum = 0;
        for (int j = 1; j < cells.length; j++) {
            leastSum += least[cells[j]];
            mostSum += most[cells[j]];
        }
        int total = cells[0];
        narrowed[0] = set(total, leastSum, mostSum);
        for (int j = 1; j < cells.length; j++) {
            int cell = cells[j];
            long othersLeast = leastSum - least[cell];
            long othersMost = mostSum - most[cell];
            narrowed[j] = set(cell, least[total] - othersMost, most[total] - othersLeast);
            leastSum = othersLeast + least[cell];
            mostSum = othersMost + most[cell];
        }
        return narrowed;
    }

    private int set(int cell, long atLeast, long atMost) {
        if (atLeast <= least[cell] && atMost >= most[cell]) {
            return -1;
        }
        least[cell] = Math.max(atLeast, least[cell]);
        most[cell] = Math.min(atMost, most[cell]);
        return cell;
    }
}
