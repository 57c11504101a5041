package nl.handenindewijk.phrases;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a standard text, between braces. One that the case has nothing for stays, for the worker to fill in. */
public final class TextFields {

    /** Every field there is. */
    public static final List<String> NAMES =
            List.of("naam", "voornaam", "referentie", "datum", "medewerker", "team", "telefoon");

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]{0,40})}");

    private TextFields() {}

    /** The text with every field that has a value filled in. */
    public static String fill(String text, Map<String, String> values) {
        return FIELD.matcher(text).replaceAll(field -> {
            var value = values.getOrDefault(field.group(1), "");
            return Matcher.quoteReplacement(value.isBlank() ? field.group() : value);
        });
    }

    /** Whether a field of ours is still to be filled in. */
    public static boolean isOpen(String text) {
        return FIELD.matcher(text).results().anyMatch(field -> NAMES.contains(field.group(1)));
    }

    /** What stands between braces and is no field. */
    public static List<String> unknownIn(String text) {
        return FIELD.matcher(text)
                .results()
                .map(field -> field.group(1))
                .filter(name -> !NAMES.contains(name))
                .distinct()
                .toList();
    }
}
