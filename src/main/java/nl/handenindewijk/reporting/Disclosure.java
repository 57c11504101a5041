package nl.handenindewijk.reporting;

import java.util.Map;
import java.util.stream.Collectors;
import nl.handenindewijk.reporting.disclosure.Threshold;

/**
 * From how many people on a figure is shown, by what it is about.
 *
 * @param byTheme where a theme has a threshold of its own
 * @param inhabitants per district, 0 if not known
 */
record Disclosure(ReportingSettings settings, Map<String, Threshold> byTheme, Map<String, Integer> inhabitants) {

    /** Life domains that are guarded as a theme is: money; mind and addiction; home, relations and crime. */
    private static final Map<String, String> SENSITIVE_DOMAINS =
            Map.of("FIN", "GELD", "GGZ", "PSYCHISCH", "VER", "PSYCHISCH", "REL", "VEILIG", "JUS", "VEILIG");

    /** With the thresholds of a new installation. */
    Disclosure(ReportingSettings settings, Map<String, Integer> inhabitants) {
        this(
                settings,
                settings.sensitiveThemes().stream()
                        .collect(Collectors.toMap(
                                theme -> theme, theme -> new Threshold(settings.smallestSensitiveCount(), true))),
                inhabitants);
    }

    /** Of a figure about a district and a value of a dimension, each of them possibly all. */
    Threshold threshold(String district, String dimension, String value) {
        int living = inhabitants.getOrDefault(district, 0);
        if (living > 0 && living < settings.fewestInhabitants()) {
            return Threshold.NEVER;
        }
        var usual = new Threshold(settings.smallestCount(), false);
        var theme = dimension.equals(HelpFigures.DOMAIN)
                ? SENSITIVE_DOMAINS.getOrDefault(value, "")
                : dimension.equals(Dimension.THEME.name()) ? value : "";
        return byTheme.getOrDefault(theme, usual);
    }

    int fewestForWaitingTime() {
        return settings.fewestForWaitingTime();
    }
}
