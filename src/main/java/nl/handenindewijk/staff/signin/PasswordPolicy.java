package nl.handenindewijk.staff.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.shared.Municipality;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which passwords are too easy to guess. Length counts, composition does not (ASVS 6.2.1 to 6.2.12): no capitals, digits
 * or signs are demanded, and no password expires.
 */
@Component
public class PasswordPolicy {

    /** Fewer characters than this are refused. */
    public static final int SHORTEST = 12;

    /** More characters than this are refused, never cut off. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_OWN_WORD = 4;
    private static final String SEQUENCES =
            "abcdefghijklmnopqrstuvwxyz01234567890qwertyuiop asdfghjkl zxcvbnm qazwsxedcrfvtgbyhnujm";

    private final Set<String> common;
    private final String municipality;

    @Autowired
    PasswordPolicy(Municipality municipality) {
        this(municipality.name());
    }

    PasswordPolicy(String municipality) {
        this.municipality = municipality;
        common = words();
    }

    /** What is wrong with a password. */
    public enum Problem {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        OWN_NAME
    }

    /**
     * Judges a password that somebody chose.
     *
     * @param about what a guesser would try first: user name, own name, e-mail address
     * @return empty if it is good enough
     */
    public Optional<Problem> problemOf(String password, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Problem.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Problem.TOO_LONG);
        }
        var plain = plain(password);
        if (isCommon(plain)) {
            return Optional.of(Problem.COMMON);
        }
        return saysWho(plain, about) ? Optional.of(Problem.OWN_NAME) : Optional.empty();
    }

    private boolean isCommon(String plain) {
        var letters = letters(plain);
        return plain.chars().distinct().count() < FEWEST_DIFFERENT
                || isSequence(plain)
                || madeOf(common, letters)
                || madeOf(common, letters(unmasked(withoutEnds(plain))));
    }

    /** What is left after taking away the names and what is common is too little to be a secret. */
    private boolean saysWho(String plain, String... about) {
        var names = new ArrayList<String>();
        Stream.concat(Stream.of(about), Stream.of(municipality))
                .flatMap(text -> Stream.of(plain(text).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .forEach(names::add);
        var whole = unmasked(withoutEnds(plain));
        var rest = whole;
        for (var name : names) {
            rest = rest.replace(unmasked(name), "");
        }
        return rest.length() < whole.length() && (rest.length() < SHORTEST / 2 || madeOf(common, letters(rest)));
    }

    private static boolean isSequence(String plain) {
        int steps = 0;
        for (int i = 1; i < plain.length(); i++) {
            var pair = plain.substring(i - 1, i + 1);
            if (SEQUENCES.contains(pair)
                    || SEQUENCES.contains(new StringBuilder(pair).reverse())
                    || pair.charAt(0) == pair.charAt(1)) {
                steps++;
            }
        }
        return steps >= plain.length() - 2;
    }

    /** Whether a text is nothing but these words one after the other. */
    private static boolean madeOf(Set<String> words, String text) {
        var reachable = new boolean[text.length() + 1];
        reachable[0] = true;
        for (int end = 1; end <= text.length(); end++) {
            for (int start = 0; start < end && !reachable[end]; start++) {
                reachable[end] = reachable[start] && words.contains(text.substring(start, end));
            }
        }
        return !text.isEmpty() && reachable[text.length()];
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String letters(String plain) {
        return plain.replaceAll("[^\\p{L}]+", "");
    }

    private static String withoutEnds(String plain) {
        return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** Signs that stand for a letter, as in {@code w@chtw00rd}. */
    private static String unmasked(String plain) {
        return plain.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static Set<String> words() {
        try (var in = PasswordPolicy.class.getResourceAsStream("/staff/common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list of common passwords is missing");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
