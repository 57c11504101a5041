package nl.handenindewijk.hands;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an administrator typed. */
final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern NUMBER = Pattern.compile("[-\u2212+]?[0-9]{1,4}([.,][0-9]{1,2})?");

    private Typed() {}

    /** Without spaces at the ends and without characters that nobody can see. */
    static String line(@Nullable String typed) {
        return typed == null ? "" : INVISIBLE.matcher(typed).replaceAll("").strip();
    }

    /** A number with a comma or a point; empty if it is none, or not from the least to the most. */
    static OptionalDouble number(String typed, double least, double most) {
        if (!NUMBER.matcher(typed).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(
                typed.replace(',', '.').replace('\u2212', '-').replace("+", ""));
        return value >= least && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
