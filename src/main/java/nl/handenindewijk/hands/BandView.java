package nl.handenindewijk.hands;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.handenindewijk.hands.formula.Band;

/**
 * A band of what is needed with a mark for what there is, drawn as SVG of 400 by 62 units on a scale that all districts
 * share; words and table beside it say the same.
 *
 * @param x where the band begins
 * @param likely where the likely need is
 * @param available where the hands are
 * @param note needed and available in numbers, beside the heading
 * @param description for who cannot see it
 * @param verdict whether hands are short
 * @param shortage gives the band another colour; the verdict says it too
 */
record BandView(
        String name,
        String note,
        String description,
        String verdict,
        String outlook,
        String x,
        String width,
        String likely,
        String available,
        List<Tick> ticks,
        boolean shortage) {

    private static final double LEFT = 4;
    private static final double WIDTH = 392;
    private static final int STEPS = 3;

    /** A line of the grid; some have a number. */
    record Tick(String x, String label, String anchor) {}

    /** The upper end of a scale, in thirds that are whole numbers. */
    static double scale(double most) {
        return STEPS * Math.max(1, Math.ceil(most / STEPS));
    }

    static BandView of(String name, Prospect prospect, double scale, PlanTexts texts) {
        Band needed = prospect.needed();
        var note = texts.text("hands.chart.note", texts.band(needed), texts.posts(prospect.available()));
        return new BandView(
                name,
                note,
                name + ": " + note,
                texts.verdict(prospect),
                texts.outlook(prospect),
                at(needed.low(), scale),
                number(WIDTH * (needed.high() - needed.low()) / scale),
                at(needed.likely(), scale),
                at(prospect.available(), scale),
                ticks(scale),
                prospect.isShort());
    }

    private static List<Tick> ticks(double scale) {
        int every = (int) scale / STEPS;
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> new Tick(
                        at(i * every, scale),
                        Integer.toString(i * every),
                        i == 0 ? "start" : i == STEPS ? "end" : "middle"))
                .toList();
    }

    private static String at(double value, double scale) {
        return number(LEFT + WIDTH * value / scale);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
