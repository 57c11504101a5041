package nl.handenindewijk.hands.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * How much help an area may need beside the other areas of the municipality: the weighted mean of z-scores of published
 * figures; 0 is the mean of the areas. About an area, never about a person, and without figures of origin.
 */
public final class NeedIndex {

    private static final double STEEPNESS = 0.25;
    private static final double LEAST = 0.6;
    private static final double MOST = 1.8;

    private NeedIndex() {}

    /** With equal weights. */
    public static Map<String, Double> of(Map<String, Map<String, Double>> indicators) {
        return of(indicators, name -> 1);
    }

    /**
     * The index of each area that has at least half of the indicators that weigh anything.
     *
     * @param indicators by area; higher means more need
     * @param weight of an indicator, 0 or more
     */
    public static Map<String, Double> of(Map<String, Map<String, Double>> indicators, ToDoubleFunction<String> weight) {
        var names = new TreeSet<String>();
        indicators.values().forEach(each -> names.addAll(each.keySet()));
        names.removeIf(name -> weight.applyAsDouble(name) <= 0);
        var sums = new LinkedHashMap<String, Double>();
        var weights = new LinkedHashMap<String, Double>();
        var known = new LinkedHashMap<String, Integer>();
        for (var name : names) {
            zScores(name, indicators).forEach((area, score) -> {
                sums.merge(area, score * weight.applyAsDouble(name), Double::sum);
                weights.merge(area, weight.applyAsDouble(name), Double::sum);
                known.merge(area, 1, Integer::sum);
            });
        }
        var index = new LinkedHashMap<String, Double>();
        indicators.keySet().forEach(area -> {
            if (known.containsKey(area) && 2 * known.getOrDefault(area, 0) >= names.size()) {
                index.put(area, sums.getOrDefault(area, 0.0) / weights.getOrDefault(area, 1.0));
            }
        });
        return index;
    }

    /** Distance from the mean of the areas in standard deviations; 0 where all are the same. */
    private static Map<String, Double> zScores(String name, Map<String, Map<String, Double>> indicators) {
        var values = new LinkedHashMap<String, Double>();
        indicators.forEach((area, own) -> {
            if (own.containsKey(name)) {
                values.put(area, Objects.requireNonNull(own.get(name)));
            }
        });
        double mean = values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        double variance = values.values().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        values.replaceAll((area, value) -> variance < 1e-18 ? 0 : (value - mean) / Math.sqrt(variance));
        return values;
    }

    /** Points of need: inhabitants x exp(0.25 x index), no less than 0.6 and no more than 1.8 of the inhabitants. */
    public static double points(double inhabitants, double index) {
        return inhabitants * Math.min(MOST, Math.max(LEAST, Math.exp(STEEPNESS * index)));
    }

    /** The areas in the top third; at least one. */
    public static Set<String> high(Map<String, Double> index) {
        int many = Math.max(1, index.size() / 3);
        return new TreeSet<>(index.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(index.isEmpty() ? 0 : many)
                .map(Map.Entry::getKey)
                .toList());
    }
}
