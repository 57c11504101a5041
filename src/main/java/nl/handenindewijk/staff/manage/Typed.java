package nl.handenindewijk.staff.manage;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an administrator typed into one line. */
final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private Typed() {}

    /** Without spaces at the ends and without characters that nobody can see. */
    static String line(@Nullable String typed) {
        return typed == null ? "" : INVISIBLE.matcher(typed).replaceAll("").strip();
    }

    /** Browsers send nothing for a box that is not ticked. */
    static boolean isOn(@Nullable Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }

    static boolean isEmail(String line) {
        return line.length() <= 254 && EMAIL.matcher(line).matches();
    }

    /** Never null; browsers send nothing for a group without a choice. */
    static List<String> choices(@Nullable List<String> chosen) {
        return chosen == null ? List.of() : chosen.stream().distinct().toList();
    }
}
