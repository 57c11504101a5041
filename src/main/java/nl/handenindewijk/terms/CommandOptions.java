package nl.handenindewijk.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Options {@code --name=value} of the commands; an unknown one is refused. */
final class CommandOptions {

    private final Map<String, String> given = new HashMap<>();

    /** @throws IllegalArgumentException if an option is not known or has no value */
    CommandOptions(List<String> arguments, Set<String> known) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (equals < 0 || !known.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown option " + argument + "; known are " + String.join("= ", new TreeSet<>(known)) + "=");
            }
            given.put(name, argument.substring(equals + 1));
        }
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    boolean yes(String name, boolean otherwise) {
        String value = text(name, otherwise ? "yes" : "no");
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException(name + " is yes or no");
        }
        return value.equals("yes");
    }

    Locale locale() {
        return Locale.forLanguageTag(text("--lang", "nl"));
    }

    /** The law as it ships, or as the files that were named say. */
    Terms terms() {
        TermTable table = given.containsKey("--table") ? TermTable.parse(file("--table")) : TermTable.forAuditors();
        for (String code : text("--atw", "").split(",")) {
            table = code.isEmpty() ? table : table.withAtw(code, true);
        }
        return new Terms(table, equatedDays(), bridgeDaysCount());
    }

    /** Working days by the same choices. */
    WorkingCalendar calendar() {
        return new WorkingCalendar(equatedDays(), bridgeDaysCount(), Set.of());
    }

    private EquatedDays equatedDays() {
        return given.containsKey("--equated-days") ? EquatedDays.parse(file("--equated-days")) : EquatedDays.known();
    }

    private boolean bridgeDaysCount() {
        return yes("--bridge-days-count", true);
    }

    /** Texts without a Spring context. */
    static ReasonText reasonText() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/terms");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new ReasonText(messages);
    }

    private StrictCsv file(String option) {
        Path path = Path.of(text(option, ""));
        try {
            return new StrictCsv(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
