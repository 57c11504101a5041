package nl.handenindewijk.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hides counts of few people (onthullingsbeveiliging): first every count from 1 to the threshold, totals too; then, where
 * a row or column has one hidden cell, the smallest other one, until no hidden cell can be found by subtraction; then
 * whatever the totals still pin down to one value. Zero is shown: nobody is in it.
 *
 * <p>Known limit: two reports over periods that overlap can still be subtracted.
 */
final class SmallCells {

    private final long threshold;

    /** @param threshold the smallest count that is shown */
    SmallCells(long threshold) {
        this.threshold = threshold;
    }

    Cell[][] hide(Grid grid) {
        return hide(List.of(grid)).get(0);
    }

    /** Hides in several grids at once; a number that is hidden in one is hidden under its key in all. */
    List<Cell[][]> hide(List<Grid> grids) {
        var hiddenKeys = new HashSet<String>();
        List<boolean[][]> masks;
        int before;
        do {
            before = hiddenKeys.size();
            masks = new ArrayList<>();
            for (var grid : grids) {
                var mask = new Suppression(grid, threshold, hiddenKeys).run();
                collectKeys(grid, mask, hiddenKeys);
                masks.add(mask);
            }
        } while (hiddenKeys.size() > before);
        var cells = new ArrayList<Cell[][]>();
        for (int i = 0; i < grids.size(); i++) {
            cells.add(cells(grids.get(i), masks.get(i)));
        }
        return cells;
    }

    private static void collectKeys(Grid grid, boolean[][] mask, Set<String> hiddenKeys) {
        for (int i = 0; i < grid.height(); i++) {
            for (int j = 0; j < grid.width(); j++) {
                var key = grid.keys()[i][j];
                if (mask[i][j] && !key.isEmpty()) {
                    hiddenKeys.add(key);
                }
            }
        }
    }

    private Cell[][] cells(Grid grid, boolean[][] mask) {
        var cells = new Cell[grid.height()][grid.width()];
        for (int i = 0; i < grid.height(); i++) {
            for (int j = 0; j < grid.width(); j++) {
                long count = grid.counts()[i][j];
                cells[i][j] = !mask[i][j] ? Cell.shown(count) : count < threshold ? Cell.FEW : Cell.HIDDEN;
            }
        }
        return cells;
    }
}
