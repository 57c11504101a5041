package nl.handenindewijk.reporting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A bar of the chart of waiting times.
 *
 * @param first working days, inclusive
 * @param last working days, inclusive
 */
record WaitClass(int first, int last) {

    private static final int WIDTH = 2;
    private static final int OPEN_ENDED_FROM = 24;

    /** 0 and 1, 2 and 3, … and 24 or more. */
    static final List<WaitClass> ALL = IntStream.rangeClosed(0, OPEN_ENDED_FROM / WIDTH)
            .map(i -> i * WIDTH)
            .mapToObj(first ->
                    new WaitClass(first, first == OPEN_ENDED_FROM ? FigureQueries.LONGEST_WAIT : first + WIDTH - 1))
            .toList();

    static WaitClass of(int days) {
        return ALL.get(Math.min(days, OPEN_ENDED_FROM) / WIDTH);
    }

    boolean isOpenEnded() {
        return first == OPEN_ENDED_FROM;
    }

    /** {@code 0-1} … {@code 24+}. */
    @Override
    public String toString() {
        return isOpenEnded() ? first + "+" : first + "-" + last;
    }
}
