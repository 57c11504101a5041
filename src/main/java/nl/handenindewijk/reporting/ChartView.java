package nl.handenindewijk.reporting;

import java.util.List;
import java.util.Locale;

/**
 * A bar chart to be drawn as SVG, 324 by 130 units; its numbers are in a table beside it.
 *
 * @param id unique on the page
 * @param note number of people, beside the heading
 * @param description what the chart says, in a sentence
 */
record ChartView(
        String id,
        String heading,
        String note,
        String description,
        List<Bar> bars,
        List<Tick> across,
        List<Tick> up,
        List<Mark> marks) {

    static final double LEFT = 30;
    static final double RIGHT = 316;
    static final double TOP = 16;
    static final double BOTTOM = 108;

    /** @param hidden whether it stands for a number that is left out; then its height says nothing */
    record Bar(String x, String y, String width, String height, boolean hidden) {}

    /** A number or word at an axis. */
    record Tick(String at, String label) {}

    /**
     * An upright line with a word.
     *
     * @param dashed the second kind
     * @param before whether the word stands left of the line
     */
    record Mark(String x, String label, boolean dashed, boolean before) {}

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
