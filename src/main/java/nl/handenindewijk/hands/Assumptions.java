package nl.handenindewijk.hands;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.WorkYear;

/**
 * What the municipality takes for granted when it reckons with hands. No good published figure of hours per theme was
 * found, so the first values are assumptions too, and pages say that.
 *
 * @param number 0 for the first values of the portal, then 1, 2, … for what the municipality chose
 * @param taskPercent part of the client hours that goes to requests; the rest is for prevention and presence
 * @param inflowMarginPercent so much more or fewer requests belong to the band
 * @param fewestCases open cases per full-time post if cases are heavy; the band of caseload of the team
 * @param mostCases the same if they are light
 * @param targetDays working days within which the target share has had a first contact
 * @param hours working hours per request of a theme, all of it from first contact to closing
 */
record Assumptions(
        int number,
        WorkYear year,
        int taskPercent,
        int inflowMarginPercent,
        int fewestCases,
        int likelyCases,
        int mostCases,
        int targetDays,
        int targetPercent,
        Map<String, Band> hours) {

    /** Takes the place of a theme without hours. */
    static final String ANY_THEME = "ANDERS";

    private static final double MARGIN_OF_HOURS = 0.15;

    Assumptions {
        hours = Collections.unmodifiableMap(new LinkedHashMap<>(hours));
    }

    /** Until the municipality chooses its own: 36-hour week, and hours that together make about ten per request. */
    static Assumptions first() {
        var hours = new LinkedHashMap<String, Band>();
        put(hours, 10, "GELD");
        put(hours, 13, "WMO");
        put(hours, 12, "OPVOEDEN", "SCHEIDEN");
        put(hours, 7, "MANTELZORG");
        put(hours, 6, "EENZAAM");
        put(hours, 14, "PSYCHISCH");
        put(hours, 20, "VEILIG");
        put(hours, 8, "WONEN");
        put(hours, 4, "TAAL");
        put(hours, 7, "WERK");
        put(hours, 5, "INBURGEREN");
        put(hours, 14, "ZORGEN_OM");
        put(hours, 4, "BUURT", ANY_THEME);
        return new Assumptions(0, new WorkYear(36, 0.13, 0.075, 0.10, 0.20, 0.85), 100, 10, 15, 20, 25, 10, 90, hours);
    }

    private static void put(Map<String, Band> hours, double likely, String... themes) {
        for (var theme : themes) {
            hours.put(theme, Band.around(likely, MARGIN_OF_HOURS).map(value -> Math.round(value * 10) / 10.0));
        }
    }

    /** Hours of one request where themes have these parts. */
    Band hoursPerRequest(Map<String, Double> themeShares) {
        return themeShares.entrySet().stream()
                .map(part -> hours.getOrDefault(part.getKey(), hours.getOrDefault(ANY_THEME, Band.exactly(1)))
                        .map(value -> value * part.getValue()))
                .reduce(Band.exactly(0), Band::plus);
    }
}
