package nl.handenindewijk.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Dutch postcode in its stored form, upper case without a space ({@code 9999AB}).
 *
 * @param value four digits not starting with 0, two letters that are not SA, SD or SS
 */
public record Postcode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}");

    public Postcode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode");
        }
    }

    /** Reads what somebody typed, in any case and with or without spaces. */
    public static Optional<Postcode> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0-]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new Postcode(plain)) : Optional.empty();
    }

    /** The form people write: {@code 9999 AB}. */
    public String spaced() {
        return value.substring(0, 4) + " " + value.substring(4);
    }
}
