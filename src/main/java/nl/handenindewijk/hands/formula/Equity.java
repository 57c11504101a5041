package nl.handenindewijk.hands.formula;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How evenly hands are divided over districts, measured by need. Only for the municipality as a whole and for districts
 * with 30 requests or more; never a list of winners and losers.
 *
 * @param areas every district with its need and hands, both above 0
 */
public record Equity(List<Area> areas) {

    public Equity {
        areas = List.copyOf(areas);
    }

    /**
     * A district.
     *
     * @param need requests expected, or inhabitants x index of need
     * @param hands full-time posts
     */
    public record Area(double need, double hands) {

        /** Hands per unit of need. */
        public double rate() {
            return hands / need;
        }
    }

    /** Share of all hands that would have to move for equal shares: half the sum of |share of hands - share of need|. */
    public double hoover() {
        return areas.stream()
                        .mapToDouble(area -> Math.abs(share(area, Area::hands) - share(area, Area::need)))
                        .sum()
                / 2;
    }

    /** Need-weighted Gini of hands per need; 0 if all have the same. */
    public double gini() {
        double below = 0;
        double area = 0;
        for (var each : areas.stream().sorted(Comparator.comparing(Area::rate)).toList()) {
            double upTo = below + share(each, Area::hands);
            area += share(each, Area::need) * (below + upTo);
            below = upTo;
        }
        return 1 - area;
    }

    /** Theil: sum of share of hands x ln(share of hands / share of need). */
    public double theil() {
        return areas.stream()
                .mapToDouble(
                        area -> share(area, Area::hands) * Math.log(share(area, Area::hands) / share(area, Area::need)))
                .sum();
    }

    /** Most hands per need over fewest. */
    public double highestToLowest() {
        var rates = areas.stream().mapToDouble(Area::rate).summaryStatistics();
        return rates.getMax() / rates.getMin();
    }

    /** Hands that each district would gain, or lose if negative, for equal shares; together 0. */
    public List<Double> moves() {
        double all = sum(Area::hands);
        return areas.stream()
                .map(area -> all * share(area, Area::need) - area.hands())
                .toList();
    }

    private double share(Area area, ToDoubleFunction<Area> what) {
        return what.applyAsDouble(area) / sum(what);
    }

    private double sum(ToDoubleFunction<Area> what) {
        return areas.stream().mapToDouble(what).sum();
    }
}
