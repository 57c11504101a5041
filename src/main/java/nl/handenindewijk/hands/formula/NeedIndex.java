package nl.handenindewijk.hands.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much help an area may need beside the other areas of the municipality: the mean of z-scores of published figures,
 * each of equal weight; 0 is the mean of the areas. About an area, never about a person, and without figures of origin.
 */
public final class NeedIndex {

    private static final double STEEPNESS = 0.25;
    private static final double LEAST = 0.6;
    private static final double MOST = 1.8;

    private NeedIndex() {}

    /**
     * The index of each area that has at least half of the indicators.
     *
     * @param indicators by area; higher means more need
     */
    public static Map<String, Double> of(Map<String, Map<String, Double>> indicators) {
        var names = new TreeSet<String>();
        indicators.values().forEach(each -> names.addAll(each.keySet()));
        var scores = new LinkedHashMap<String, List<Double>>();
        for (var name : names) {
            zScores(name, indicators)
                    .forEach((area, score) -> scores.computeIfAbsent(area, code -> new ArrayList<>())
                            .add(score));
        }
        var index = new LinkedHashMap<String, Double>();
        indicators.keySet().forEach(area -> {
            var own = scores.getOrDefault(area, List.of());
            if (!own.isEmpty() && 2 * own.size() >= names.size()) {
                index.put(
                        area,
                        own.stream().mapToDouble(Double::doubleValue).average().orElse(0));
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
