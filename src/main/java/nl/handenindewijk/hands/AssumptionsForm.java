package nl.handenindewijk.hands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.WorkYear;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form of the assumptions as it was typed.
 *
 * @param number of the assumptions that were seen
 * @param values field to number, see {@link #LIMITS}
 * @param low theme to hours
 * @param likely theme to hours
 * @param high theme to hours
 */
record AssumptionsForm(
        String number,
        Map<String, String> values,
        Map<String, String> low,
        Map<String, String> likely,
        Map<String, String> high,
        String reason) {

    /** Least and most of each number, in the order of the page. */
    static final Map<String, double[]> LIMITS = limits();

    private static final int LONGEST_REASON = 500;
    private static final double FEWEST_HOURS = 0.1;
    private static final double MOST_HOURS = 500;

    AssumptionsForm {
        number = Typed.line(number);
        values = orEmpty(values);
        low = orEmpty(low);
        likely = orEmpty(likely);
        high = orEmpty(high);
        reason = Typed.line(reason);
    }

    private static Map<String, double[]> limits() {
        var limits = new LinkedHashMap<String, double[]>();
        limits.put("hoursPerWeek", new double[] {20, 40});
        limits.put("leave", new double[] {0, 40});
        limits.put("sickness", new double[] {0, 40});
        limits.put("training", new double[] {0, 60});
        limits.put("administration", new double[] {0, 60});
        limits.put("occupancy", new double[] {50, 100});
        limits.put("task", new double[] {1, 100});
        limits.put("margin", new double[] {0, 50});
        limits.put("fewestCases", new double[] {1, 500});
        limits.put("likelyCases", new double[] {1, 500});
        limits.put("mostCases", new double[] {1, 500});
        limits.put("targetDays", new double[] {1, 60});
        limits.put("targetPercent", new double[] {50, 99});
        return limits;
    }

    static AssumptionsForm of(Assumptions now, Numbers numbers) {
        var year = now.year();
        var values = new LinkedHashMap<String, String>();
        values.put("hoursPerWeek", numbers.typed(year.hoursPerWeek()));
        values.put("leave", numbers.typed(100 * year.leave()));
        values.put("sickness", numbers.typed(100 * year.sickness()));
        values.put("training", numbers.typed(100 * year.training()));
        values.put("administration", numbers.typed(100 * year.administration()));
        values.put("occupancy", numbers.typed(100 * year.occupancy()));
        values.put("task", numbers.typed(now.taskPercent()));
        values.put("margin", numbers.typed(now.inflowMarginPercent()));
        values.put("fewestCases", numbers.typed(now.fewestCases()));
        values.put("likelyCases", numbers.typed(now.likelyCases()));
        values.put("mostCases", numbers.typed(now.mostCases()));
        values.put("targetDays", numbers.typed(now.targetDays()));
        values.put("targetPercent", numbers.typed(now.targetPercent()));
        var low = new LinkedHashMap<String, String>();
        var likely = new LinkedHashMap<String, String>();
        var high = new LinkedHashMap<String, String>();
        now.hours().forEach((theme, hours) -> {
            low.put(theme, numbers.typed(hours.low()));
            likely.put(theme, numbers.typed(hours.likely()));
            high.put(theme, numbers.typed(hours.high()));
        });
        return new AssumptionsForm(Integer.toString(now.number()), values, low, likely, high, "");
    }

    /** With the numbers of another, for who types hours per theme only. */
    AssumptionsForm withNumbersOf(AssumptionsForm other) {
        return new AssumptionsForm(number, other.values(), low, likely, high, reason);
    }

    /** Finds what is missing or cannot be. */
    void check(Errors errors) {
        LIMITS.forEach((field, limits) -> {
            if (Typed.number(value(values, field), limits[0], limits[1]).isEmpty()) {
                errors.rejectValue(
                        "values[" + field + "]",
                        "hands.assumption.range",
                        new Object[] {(int) limits[0], (int) limits[1]},
                        null);
            }
        });
        if (!errors.hasErrors()
                && (read("fewestCases") > read("likelyCases") || read("likelyCases") > read("mostCases"))) {
            errors.rejectValue("values[likelyCases]", "hands.assumption.order");
        }
        for (var theme : Assumptions.first().hours().keySet()) {
            if (!isBand(theme)) {
                errors.rejectValue("likely[" + theme + "]", "hands.hours.order");
            }
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "hands.reason.missing");
        }
    }

    private boolean isBand(String theme) {
        double from = hours(low, theme);
        double middle = hours(likely, theme);
        double to = hours(high, theme);
        return from <= middle && middle <= to;
    }

    private static double hours(Map<String, String> column, String theme) {
        return Typed.number(value(column, theme), FEWEST_HOURS, MOST_HOURS).orElse(Double.NaN);
    }

    /** Only after {@link #check} found nothing. */
    Assumptions assumptions() {
        var hours = new LinkedHashMap<String, Band>();
        for (var theme : Assumptions.first().hours().keySet()) {
            hours.put(theme, new Band(hours(low, theme), hours(likely, theme), hours(high, theme)));
        }
        return new Assumptions(
                number.matches("[0-9]{1,6}") ? Integer.parseInt(number) + 1 : 0,
                new WorkYear(
                        read("hoursPerWeek"),
                        read("leave") / 100,
                        read("sickness") / 100,
                        read("training") / 100,
                        read("administration") / 100,
                        read("occupancy") / 100),
                (int) read("task"),
                (int) read("margin"),
                (int) read("fewestCases"),
                (int) read("likelyCases"),
                (int) read("mostCases"),
                (int) read("targetDays"),
                (int) read("targetPercent"),
                hours);
    }

    private double read(String field) {
        var limits = Objects.requireNonNull(LIMITS.get(field));
        return Typed.number(value(values, field), limits[0], limits[1]).orElse(0);
    }

    private static String value(Map<String, String> typed, String key) {
        return Typed.line(typed.get(key));
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> typed) {
        return typed == null ? Map.of() : typed;
    }
}
