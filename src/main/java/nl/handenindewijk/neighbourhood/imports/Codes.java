package nl.handenindewijk.neighbourhood.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/** Codes of areas; never numbers, since some hold letters and others begin with zero. */
final class Codes {

    private static final Pattern KNOWN = Pattern.compile("NL\\d{2}|GM\\d{4}|WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Codes() {}

    static boolean isKnown(String code) {
        return KNOWN.matcher(code).matches();
    }

    static String clean(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    /** With the prefix that the address file leaves out, and the zeros that were lost where a code was taken for a number. */
    static String ofLevel(String prefix, String typed, int length) {
        var code = clean(typed);
        if (code.startsWith(prefix)) {
            return code;
        }
        boolean lostZeros = code.length() < length && DIGITS.matcher(code).matches();
        return prefix + (lostZeros ? "0".repeat(length - code.length()) + code : code);
    }

    static String districtOf(String quarter) {
        return "WK" + quarter.substring(2, 8);
    }
}
