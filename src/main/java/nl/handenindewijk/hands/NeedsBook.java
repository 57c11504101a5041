package nl.handenindewijk.hands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.handenindewijk.hands.formula.NeedIndex;
import nl.handenindewijk.neighbourhood.AreaFigures;
import nl.handenindewijk.neighbourhood.AreaFigures.Score;
import nl.handenindewijk.settings.Settings;
import org.springframework.stereotype.Component;

/** Puts together what was imported about the need of districts. */
@Component
class NeedsBook {

    private final AreaFigures figures;
    private final Settings settings;
    private final WeightSheet weights;

    NeedsBook(AreaFigures figures, Settings settings, WeightSheet weights) {
        this.figures = figures;
        this.settings = settings;
        this.weights = weights;
    }

    Needs current() {
        var years = figures.years();
        var liveability = figures.liveability();
        if (years.isEmpty()) {
            return new Needs(0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), liveability);
        }
        int year = years.get(0);
        int before = years.size() > 1 ? years.get(1) : 0;
        var now = figures.ofDistricts(year, year);
        var indicators = Needs.indicators(now, deviations(liveability, year));
        var earlier = before == 0
                ? Map.<String, Double>of()
                : index(Needs.indicators(figures.ofDistricts(before, year), deviations(liveability, before)));
        return new Needs(
                year,
                before,
                indicators,
                index(indicators),
                earlier,
                now,
                before == 0 ? Set.of() : figures.changedBetween(before, year),
                liveability);
    }

    private Map<String, Double> index(Map<String, Map<String, Double>> indicators) {
        var values = settings.of(weights);
        return NeedIndex.of(indicators, indicator -> WeightSheet.weight(values, indicator));
    }

    /** The last measurement up to a year. */
    private static Map<String, Double> deviations(Map<String, List<Score>> liveability, int year) {
        var deviations = new HashMap<String, Double>();
        liveability.forEach((district, scores) -> scores.stream()
                .filter(score -> score.year() <= year)
                .forEach(score -> deviations.put(district, score.deviation())));
        return deviations;
    }
}
