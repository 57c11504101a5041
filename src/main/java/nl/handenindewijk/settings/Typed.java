package nl.handenindewijk.settings;

import org.jspecify.annotations.Nullable;

/** What was typed, cleaned. */
final class Typed {

    static final int LONGEST_REASON = 500;

    private Typed() {}

    /** One line without anything invisible. */
    static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    static boolean isReason(@Nullable String typed) {
        return !line(typed).isEmpty() && line(typed).length() <= LONGEST_REASON;
    }

    /** -1 if that cannot be read. */
    static long number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }
}
