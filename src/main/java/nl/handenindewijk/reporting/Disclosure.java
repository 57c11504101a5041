package nl.handenindewijk.reporting;

import java.util.Map;
import nl.handenindewijk.reporting.disclosure.Threshold;

/**
 * From how many people on a figure is shown, by what it is about.
 *
 * @param inhabitants per district, 0 if not known
 */
record Disclosure(ReportingSettings settings, Map<String, Integer> inhabitants) {

    /** Of a figure about a district and a value of a dimension, each of them possibly all. */
    Threshold threshold(String district, String dimension, String value) {
        int living = inhabitants.getOrDefault(district, 0);
        if (living > 0 && living < settings.fewestInhabitants()) {
            return Threshold.NEVER;
        }
        boolean sensitive = dimension.equals(Dimension.THEME.name())
                && settings.sensitiveThemes().contains(value);
        return sensitive
                ? new Threshold(settings.smallestSensitiveCount(), true)
                : new Threshold(settings.smallestCount(), false);
    }

    int fewestForWaitingTime() {
        return settings.fewestForWaitingTime();
    }
}
