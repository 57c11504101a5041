package nl.handenindewijk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invented texts from lists of sentences; see {@code stories.txt} for the form of the lists. Each list gives a few
 * thousand different texts at most, so that work done on a text (stems, hashes, signs of danger) can be kept.
 */
final class Texts {

    private static final int VARIETY = 4_000;
    private static final Set<String> FILLED_IN_LATER = Set.of("naam", "wat");
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]+)}");

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, String> made = new ConcurrentHashMap<>();

    /** Reads the lists of all files. */
    static Texts of(String... files) {
        var texts = new Texts();
        for (var file : files) {
            texts.read(file);
        }
        return texts;
    }

    private void read(String file) {
        List<String> list = new ArrayList<>();
        for (var line : file(file).split("\n")) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.add(line);
            }
        }
    }

    /** A whole file of the demo. */
    static String file(String name) {
        try (var in = Texts.class.getResourceAsStream("/demo/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String any(String list, Dice dice) {
        return any(list, "", dice);
    }

    /** @param about a theme: its own list comes before the general one, {@code GELD.over} before {@code over} */
    String any(String list, String about, Dice dice) {
        var key = list + "/" + about + "/" + dice.between(1, VARIETY);
        return made.computeIfAbsent(key, k -> expand(list, about, new SplittableRandom(k.hashCode())));
    }

    private String expand(String list, String about, SplittableRandom random) {
        var lines = lists.getOrDefault(about + "." + list, lists.get(list));
        if (lines == null) {
            throw new IllegalArgumentException("No list " + list);
        }
        return CHOICE.matcher(lines.get(random.nextInt(lines.size())))
                .replaceAll(choice -> Matcher.quoteReplacement(choose(choice.group(1), about, random)));
    }

    private String choose(String choice, String about, SplittableRandom random) {
        if (choice.contains("|")) {
            var words = choice.split("\\|");
            return words[random.nextInt(words.length)];
        }
        return FILLED_IN_LATER.contains(choice) ? "{" + choice + "}" : expand(choice, about, random);
    }
}
