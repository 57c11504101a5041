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
import java.util.TreeMap;

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

    private static final int LONGEST_BEGINNING = 20;

    private final Map<String, int[]> whole = new HashMap<>();

    /** By the hash of the beginning, so that looking for every beginning of a word makes no strings. */
    private final FeatureIndex beginnings;

    private final int[][] ofBeginnings;

    Concepts() {
        TreeMap<Integer, int[]> starts = new TreeMap<>();
        try (InputStream stream =
                        Objects.requireNonNull(Concepts.class.getResourceAsStream("/dangersigns/concepts.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read(line, starts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.beginnings = new FeatureIndex(
                starts.keySet().stream().mapToInt(Integer::intValue).toArray());
        this.ofBeginnings = starts.values().toArray(int[][]::new);
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
        int hash = Hash.SEED;
        for (int i = 0; i < Math.min(word.length(), LONGEST_BEGINNING); i++) {
            hash = Hash.add(hash, word.charAt(i));
            int place = i == 0 ? -1 : beginnings.of(Hash.finish(hash));
            result = place < 0 ? result : union(result, ofBeginnings[place]);
        }
        return result;
    }

    private void read(String line, Map<Integer, int[]> starts) {
        int colon = line.indexOf(':');
        int code = Hash.of(line.substring(0, colon));
        for (String word : line.substring(colon + 1).trim().split(" +")) {
            boolean beginning = word.endsWith("*");
            String simple = NormalisedText.of(word).value();
            for (String part : simple.isEmpty() ? new String[0] : simple.split(" ")) {
                if (beginning) {
                    starts.merge(Hash.of(part), new int[] {code}, Concepts::union);
                } else {
                    whole.merge(part, new int[] {code}, Concepts::union);
                }
            }
        }
    }

    /** Both together, ascending and without doubles, as each is. */
    private static int[] union(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == 0 ? b : a;
        }
        int[] both = new int[a.length + b.length];
        int size = 0;
        int fromA = 0;
        int fromB = 0;
        while (fromA < a.length || fromB < b.length) {
            boolean takeA = fromB == b.length || fromA < a.length && a[fromA] <= b[fromB];
            int code = takeA ? a[fromA++] : b[fromB++];
            if (size == 0 || both[size - 1] != code) {
                both[size++] = code;
            }
        }
        return Arrays.copyOf(both, size);
    }
}
