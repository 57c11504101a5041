package nl.handenindewijk.casework.load;

import java.util.Map;
import nl.handenindewijk.casework.Level;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a team agreed about its load. There is no national norm for caseloads; NJi and Movisie advise a band per team, so
 * these are first values to agree on, not facts.
 *
 * @param low open households that somebody with a full working week can serve at least
 * @param high and at most
 * @param fullWeek hours of a full working week, to which the band is scaled
 * @param weights how heavy an open case is by level; a level that is left out weighs 1
 * @param resting how heavy a case is that waits for the resident, another organisation or a place
 */
@ConfigurationProperties("portal.workload")
public record WorkloadSettings(
        @DefaultValue("15") double low,
        @DefaultValue("25") double high,
        @DefaultValue("36") double fullWeek,
        @DefaultValue Map<Level, Double> weights,
        @DefaultValue("0.25") double resting) {

    public WorkloadSettings {
        if (low < 0
                || high <= low
                || fullWeek <= 0
                || resting < 0
                || weights.values().stream().anyMatch(w -> w < 0)) {
            throw new IllegalArgumentException(
                    "portal.workload: low must be 0 or more, high above low, full-week above 0, weights 0 or more");
        }
        weights = Map.copyOf(weights);
    }

    double weightOf(Level level) {
        return weights.getOrDefault(level, 1.0);
    }
}
