package nl.handenindewijk.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.reporting.disclosure.Book.Counts;
import nl.handenindewijk.reporting.disclosure.Cell.Kind;
import nl.handenindewijk.reporting.disclosure.Cube.Sum;

/**
 * Decides what is hidden: every count below its threshold; then, where a row or column has one hidden count above zero, the smallest
 * other one, until that changes nothing; then more, as long as somebody who knows these rules and all that is shown, with
 * its rounding, could tell a small count to within {@link #NUMBERS_LEFT} numbers.
 */
final class Hiding {

    /** A small count can still be at least so many numbers, for whoever reads everything. */
    static final int NUMBERS_LEFT = 3;

    private static final int ANYWHERE_SMALL = 10;

    private final long[] counts;
    private final Threshold[] thresholds;
    private final boolean[] zeroHidden;
    private final Sum[] sums;
    private final int[][] sumsOf;
    private final Cell[] cells;

    Hiding(Counts all) {
        counts = all.counts();
        thresholds = all.thresholds();
        sums = all.sums();
        zeroHidden = new boolean[counts.length];
        cells = new Cell[counts.length];
        for (int i = 0; i < counts.length; i++) {
            zeroHidden[i] = thresholds[i].zeroHidden();
            cells[i] = first(i);
        }
        sumsOf = sumsOf(sums, counts.length);
    }

    private Cell first(int i) {
        int smallest = thresholds[i].smallest();
        if (smallest == Integer.MAX_VALUE) {
            return Cell.HIDDEN;
        }
        return thresholds[i].hides(counts[i]) ? Cell.few(smallest) : Cell.shown(counts[i], smallest);
    }

    static int[][] sumsOf(Sum[] sums, int size) {
        var found = new ArrayList<List<Integer>>();
        for (int i = 0; i < size; i++) {
            found.add(new ArrayList<>(6));
        }
        for (int s = 0; s < sums.length; s++) {
            for (int cell : sums[s].cells()) {
                found.get(cell).add(s);
            }
        }
        return found.stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    Cell[] run() {
        boolean more = true;
        while (more) {
            more = hideSecondOfSum() || hideWhatLeavesTooFewNumbers();
        }
        return cells;
    }

    /** In a sum with one hidden part, the smallest other one; the total stays, as rounding guards it. */
    private boolean hideSecondOfSum() {
        boolean changed = false;
        for (var sum : sums) {
            if (sum.secondHidden() && isOnePersonOrMore(onlyHidden(sum))) {
                changed |= hide(smallestShownPart(sum));
            }
        }
        return changed;
    }

    /** The one hidden count of a sum, -1 if there are none or more. */
    private int onlyHidden(Sum sum) {
        int only = -1;
        for (int cell : sum.cells()) {
            if (!cells[cell].isShown()) {
                if (only >= 0) {
                    return -1;
                }
                only = cell;
            }
        }
        return only;
    }

    private boolean isOnePersonOrMore(int cell) {
        return cell >= 0 && counts[cell] > 0;
    }

    private boolean hideWhatLeavesTooFewNumbers() {
        var bounds = new Bounds(sums, sumsOf, cells, zeroHidden);
        var before = cells.clone();
        boolean changed = false;
        for (int i = 0; i < cells.length; i++) {
            boolean tooFew = !cells[i].isShown() && isSmall(i) && bounds.width(i) < NUMBERS_LEFT - 1;
            if (tooFew && isAsBefore(i, before)) {
                changed |= sayLess(i) || hide(smallestShownAround(i));
            }
        }
        return changed;
    }

    /** What was done for a neighbour may be enough for this one too. */
    private boolean isAsBefore(int i, Cell[] before) {
        for (int s : sumsOf[i]) {
            for (int cell : sums[s].cells()) {
                if (cells[cell] != before[cell]) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSmall(int i) {
        return counts[i] > 0 && counts[i] < Math.min(thresholds[i].smallest(), ANYWHERE_SMALL);
    }

    private boolean hide(int cell) {
        if (cell >= 0) {
            cells[cell] = Cell.HIDDEN;
        }
        return cell >= 0;
    }

    private int smallestShownAround(int i) {
        int best = -1;
        boolean bestIsTotal = true;
        for (int s : sumsOf[i]) {
            int cell = smallestShown(sums[s]);
            boolean isTotal = cell >= 0 && cell == sums[s].cells()[0];
            if (cell >= 0 && (best < 0 || isBefore(isTotal, counts[cell], bestIsTotal, counts[best]))) {
                best = cell;
                bestIsTotal = isTotal;
            }
        }
        return best;
    }

    private static boolean isBefore(boolean isTotal, long count, boolean otherIsTotal, long other) {
        return isTotal == otherIsTotal ? count < other : !isTotal;
    }

    /** Costs the reader least: "fewer than five", of a sum or of the count itself, becomes "hidden". */
    private boolean sayLess(int i) {
        for (int s : sumsOf[i]) {
            int total = sums[s].cells()[0];
            if (cells[total].kind() == Kind.FEW) {
                return hide(total);
            }
        }
        return cells[i].kind() == Kind.FEW && hide(i);
    }

    /** The smallest part above zero that is shown, else the total; -1 if there is none. */
    private int smallestShown(Sum sum) {
        int part = smallestShownPart(sum);
        int total = sum.cells()[0];
        return part < 0 && cells[total].isShown() && counts[total] > 0 ? total : part;
    }

    private int smallestShownPart(Sum sum) {
        int best = -1;
        for (int j = sum.cells().length - 1; j > 0; j--) {
            int cell = sum.cells()[j];
            if (cells[cell].isShown() && counts[cell] > 0 && (best < 0 || counts[cell] <= counts[best])) {
                best = cell;
            }
        }
        return best;
    }
}
