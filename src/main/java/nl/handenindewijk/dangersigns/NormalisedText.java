package nl.handenindewijk.dangersigns;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in one simple spelling: lower case, without accents and punctuation, words apart by one space; each char knows
 * where it came from.
 */
final class NormalisedText {

    private static final int TABLE = 0x3000;
    /** Faces and the like that say "I am joking"; read as a word of their own. */
    private static final String JOKING = "😂🤣😅😆😄😁😀😃😉😜😝😛🙃😹💀";

    private static final String LAUGH = "haha";
    private static final String STOPS = ".!?;\n؟؛…";
    private static final String[] SIMPLE = new String[TABLE];

    static {
        for (int codePoint = 0; codePoint < TABLE; codePoint++) {
            SIMPLE[codePoint] = simplify(codePoint);
        }
    }

    private final String source;
    private final StringBuilder chars;
    private int[] origin;
    private boolean gap = true;

    private NormalisedText(String source, int length) {
        this.source = source;
        this.chars = new StringBuilder(length + 16);
        this.origin = new int[length + 16];
    }

    static NormalisedText of(String source) {
        return of(source, 0, source.length());
    }

    /** The part of the source from start to end; places keep counting in the whole source. */
    static NormalisedText of(String source, int start, int end) {
        NormalisedText result = new NormalisedText(source, end - start);
        int at = start;
        while (at < end) {
            int codePoint = source.codePointAt(at);
            result.add(codePoint, at);
            at += Character.charCount(codePoint);
        }
        return result;
    }

    String value() {
        return chars.toString();
    }

    /** The place in the source of the chars from start to end of {@link #value()}. */
    Mark mark(int start, int end) {
        int last = origin[end - 1];
        return Mark.of(source, origin[start], last + Character.charCount(source.codePointAt(last)));
    }

    /** Whether a full stop or the like stands in the source between two chars of {@link #value()}. */
    boolean hasStopBetween(int from, int to) {
        for (int at = origin[from]; at < origin[to]; at++) {
            if (STOPS.indexOf(source.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(int codePoint, int at) {
        String simple = codePoint < TABLE ? SIMPLE[codePoint] : simplify(codePoint);
        if (simple.equals(" ")) {
            gap = true;
            boolean joking = codePoint > TABLE && JOKING.indexOf(codePoint) >= 0;
            if (!joking) {
                return;
            }
            simple = LAUGH;
        }
        if (gap && !chars.isEmpty() && !simple.isEmpty()) {
            append(' ', at);
        }
        for (int i = 0; i < simple.length(); i++) {
            append(simple.charAt(i), at);
        }
        gap = gap && simple.isEmpty() || simple.equals(LAUGH);
    }

    private void append(char c, int at) {
        if (chars.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[chars.length()] = at;
        chars.append(c);
    }

    /** Nothing for marks and apostrophes, a space for what parts words, else the plain letters. */
    private static String simplify(int codePoint) {
        String own = ownSpelling(codePoint);
        if (own != null) {
            return own;
        }
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        StringBuilder letters = new StringBuilder(2);
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        if (!letters.isEmpty()) {
            return letters.toString().toLowerCase(Locale.ROOT).replace("ı", "i");
        }
        return isInvisible(codePoint) ? "" : " ";
    }

    private static @Nullable String ownSpelling(int codePoint) {
        return switch (codePoint) {
            case '\'', '’', '‘', 'ʼ', '`', '´', '＇', '\u0640' -> "";
            case 'ı', 'İ' -> "i";
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'ß' -> "ss";
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ئ' -> "ي";
            case 'ة' -> "ه";
            case 'ؤ' -> "و";
            default -> null;
        };
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK;
    }
}
