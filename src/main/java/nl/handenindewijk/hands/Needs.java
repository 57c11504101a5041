package nl.handenindewijk.hands;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import nl.handenindewijk.hands.formula.NeedIndex;
import nl.handenindewijk.neighbourhood.AreaFigures.Score;
import org.jspecify.annotations.Nullable;

/**
 * What published figures say about the need of districts.
 *
 * @param year of the figures, 0 if there are none
 * @param before the year they are compared with, 0 if there is none
 * @param indicators by district, of the year
 * @param index by district, of the year
 * @param indexBefore by district, a year that lies before
 * @param ages inhabitants by age, by district
 * @param changed districts whose border changed in between: no trend
 */
record Needs(
        int year,
        int before,
        Map<String, Map<String, Double>> indicators,
        Map<String, Double> index,
        Map<String, Double> indexBefore,
        Map<String, Map<String, Double>> ages,
        Set<String> changed,
        Map<String, List<Score>> liveability) {

    static final Needs UNKNOWN = new Needs(0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

    /** So much more in the index is a rise; less is noise of rounded figures. */
    static final double RISE = 0.3;

    /** Requests a year of one person by age; an assumption, of which only the proportions count. */
    private static final Map<String, Double> RATES =
            Map.of("a_00_14", 0.020, "a_15_24", 0.030, "a_25_44", 0.030, "a_45_64", 0.030, "a_65_oo", 0.055);

    boolean isKnown() {
        return year > 0 && !index.isEmpty();
    }

    boolean isHigh(String district) {
        return NeedIndex.high(index).contains(district);
    }

    /** The need grew more than that of the other districts. */
    boolean rises(String district) {
        return isComparable(district) && change(district) >= RISE;
    }

    /** The need fell beside that of the other districts. */
    boolean falls(String district) {
        return isComparable(district) && change(district) <= -RISE;
    }

    /** It is known of both years, within one border. */
    boolean isComparable(String district) {
        return index.containsKey(district) && indexBefore.containsKey(district) && !changed.contains(district);
    }

    private double change(String district) {
        return Objects.requireNonNull(index.get(district)) - Objects.requireNonNull(indexBefore.get(district));
    }

    boolean asksForMore(String district) {
        return isHigh(district) || rises(district);
    }

    /** What its people would ask if all of one age asked the same; empty without figures by age. */
    OptionalDouble byAge(String district) {
        var people = ages.getOrDefault(district, Map.of());
        return people.keySet().containsAll(RATES.keySet())
                ? OptionalDouble.of(RATES.entrySet().stream()
                        .mapToDouble(rate -> rate.getValue() * Objects.requireNonNull(people.get(rate.getKey())))
                        .sum())
                : OptionalDouble.empty();
    }

    /** Every district that is asked about has figures by age. */
    boolean hasAges(Set<String> districts) {
        return new HashSet<>(districts)
                .stream().allMatch(district -> byAge(district).orElse(0) > 0);
    }

    /** Figures of one year that go into the index; higher is more need. */
    static Map<String, Map<String, Double>> indicators(
            Map<String, Map<String, Double>> figures, Map<String, Double> deviations) {
        var indicators = new HashMap<String, Map<String, Double>>();
        figures.forEach((district, own) -> {
            var values = new HashMap<String, Double>();
            var people = own.get("a_inw");
            var poor = own.get("p_hh_110") == null ? own.get("p_ink_ar") : own.get("p_hh_110");
            put(values, "p_hh_110", poor);
            put(values, "a_soz_wb", people == null ? null : per(own.get("a_soz_wb"), people / 1000));
            put(values, "p_wmo_t", own.get("p_wmo_t"));
            put(values, "p_jz_tn", own.get("p_jz_tn"));
            put(values, "a_1p_hh", per(own.get("a_1p_hh"), own.get("a_hh") == null ? 0 : own.get("a_hh") / 100));
            put(values, "afw", deviations.containsKey(district) ? -deviations.get(district) : null);
            indicators.put(district, values);
        });
        return indicators;
    }

    private static void put(Map<String, Double> values, String name, @Nullable Double value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable Double per(@Nullable Double count, double of) {
        return count == null || of <= 0 ? null : Double.valueOf(count / of);
    }
}
