package nl.handenindewijk.dangersigns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What words mean (HIT, PARTNER, FRIDGE, …), across the six languages, so that what the model learns of one word holds
 * for its fellows. The list is the resource {@code dangersigns/concepts.txt}.
 */
final class Concepts {

    private static final int[] NONE = {};
    private static final String[] ARABIC_PREFIXES = {
        "وال", "بال", "فال", "كال", "لل", "ال", "عم", "بي", "بت", "بن", "سي", "ست", "و", "ف", "ب", "ل", "ع", "ه", "ي",
        "ت", "ن", "ا"
    };

    private static final int DEVICE = Hash.of("DEVICE");

    private final Map<String, int[]> whole = new HashMap<>();
    private final Map<String, int[]> beginnings = new HashMap<>();

    Concepts() {
        try (InputStream stream =
                        Objects.requireNonNull(Concepts.class.getResourceAsStream("/dangersigns/concepts.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes of the concepts of a normalised word, ascending; a code stays the same when the list grows. */
    int[] of(String word) {
        int[] found = lookUp(word, NONE);
        if (isArabic(word)) {
            for (String prefix : ARABIC_PREFIXES) {
                if (word.startsWith(prefix) && word.length() >= prefix.length() + 2) {
                    found = lookUp(word.substring(prefix.length()), found);
                }
            }
        }
        return found;
    }

    /** Whether a word names a machine that keeps somebody alive at home. */
    boolean isDevice(String word) {
        return Arrays.stream(of(word)).anyMatch(code -> code == DEVICE);
    }

    private static boolean isArabic(String word) {
        return Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.ARABIC;
    }

    private int[] lookUp(String word, int[] found) {
        int[] result = union(found, whole.getOrDefault(word, NONE));
        for (int length = 2; length <= Math.min(word.length(), 20); length++) {
            result = union(result, beginnings.getOrDefault(word.substring(0, length), NONE));
        }
        return result;
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        int code = Hash.of(line.substring(0, colon));
        for (String word : line.substring(colon + 1).trim().split(" +")) {
            boolean beginning = word.endsWith("*");
            String simple = NormalisedText.of(word).value();
            for (String part : simple.isEmpty() ? new String[0] : simple.split(" ")) {
                (beginning ? beginnings : whole).merge(part, new int[] {code}, Concepts::union);
            }
        }
    }

    private static int[] union(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == 0 ? b : a;
        }
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return Arrays.stream(both).sorted().distinct().toArray();
    }
}
