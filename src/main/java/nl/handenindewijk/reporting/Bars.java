package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.ChartView.BOTTOM;
import static nl.handenindewijk.reporting.ChartView.LEFT;
import static nl.handenindewijk.reporting.ChartView.RIGHT;
import static nl.handenindewijk.reporting.ChartView.TOP;
import static nl.handenindewijk.reporting.ChartView.number;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.ChartView.Bar;
import nl.handenindewijk.reporting.ChartView.Tick;
import nl.handenindewijk.reporting.disclosure.Cell;

/**
 * The geometry of bars on one scale, so that charts side by side can be compared.
 *
 * @param top value at the upper end of the scale
 */
record Bars(long top) {

    private static final double HIDDEN_HEIGHT = 7;
    private static final double GAP = 3;

    /** A scale with a round upper end for all these counts. */
    static Bars scaleFor(Stream<Cell> cells) {
        long most = cells.filter(Cell::isShown).mapToLong(Cell::count).max().orElse(0);
        long top = DoubleStream.iterate(1, x -> x * 10)
                .flatMap(x -> DoubleStream.of(x, 2 * x, 4 * x, 5 * x))
                .mapToLong(x -> (long) x)
                .filter(x -> x >= Math.max(most, 4) && x % 2 == 0)
                .findFirst()
                .orElseThrow();
        return new Bars(top);
    }

    List<Bar> bars(List<Cell> cells) {
        double slot = slot(cells.size());
        return IntStream.range(0, cells.size())
                .mapToObj(i -> bar(cells.get(i), LEFT + i * slot + GAP / 2, slot - GAP))
                .toList();
    }

    private Bar bar(Cell cell, double x, double width) {
        double height = cell.isShown() ? (BOTTOM - TOP) * cell.count() / top : HIDDEN_HEIGHT;
        return new Bar(number(x), number(BOTTOM - height), number(width), number(height), !cell.isShown());
    }

    /** Nothing, half and all. */
    List<Tick> up() {
        return Stream.of(0L, top / 2, top)
                .map(value -> new Tick(number(BOTTOM - (BOTTOM - TOP) * value / top), String.valueOf(value)))
                .toList();
    }

    /** The middle of a bar. */
    static double middle(int bar, int bars) {
        return LEFT + (bar + 0.5) * slot(bars);
    }

    private static double slot(int bars) {
        return (RIGHT - LEFT) / bars;
    }
}
