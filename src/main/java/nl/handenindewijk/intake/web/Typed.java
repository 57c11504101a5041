package nl.handenindewijk.intake.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type. Lengths are in code points: an emoji counts as one character. */
final class Typed {

    /** The longest address that mail can carry (RFC 5321). */
    private static final int LONGEST_EMAIL = 254;

    private static final String PART = "[^\\s\\p{Cntrl}@,;:<>()\\[\\]\"\\\\]+";
    private static final Pattern EMAIL =
            Pattern.compile(PART + "@" + PART + "\\.[^\\s\\p{Cntrl}@.,;:<>()\\[\\]\"\\\\]{2,}");

    private Typed() {}

    /** One line: without spaces at the ends, null if nothing is left. */
    static @Nullable String line(@Nullable String typed) {
        return typed == null || isEmpty(typed) ? null : typed.strip();
    }

    /** A longer text exactly as typed; only the line ends that forms send are made one character again. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    /** Whether nothing can be seen of it. */
    static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.codePoints().allMatch(Typed::isInvisible);
    }

    static int length(@Nullable String typed) {
        return typed == null ? 0 : typed.codePointCount(0, typed.length());
    }

    /** A Dutch number in any notation, or a foreign one with its country code; only impossible ones are refused. */
    static boolean isPhone(String typed) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.isPossibleNumber(numbers.parse(typed, "NL"));
        } catch (NumberParseException e) {
            return false;
        }
    }

    static boolean isEmail(String typed) {
        return typed.length() <= LONGEST_EMAIL && EMAIL.matcher(typed).matches();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
