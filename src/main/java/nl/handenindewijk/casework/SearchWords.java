package nl.handenindewijk.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Words of a Dutch text and their stems. Two stemmers together: Porter's leaves plurals as they are spelt, Kraaij and
 * Pohlmann's leaves verbs whole that it does not know; each finds what the other misses.
 */
final class SearchWords {

    private static final int LONGEST_WORD = 64;
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private final Analyzer plain = analyzer(null);
    private final Analyzer porter = analyzer("Dutch");
    private final Analyzer kraaijPohlmann = analyzer("Kp");

    private final Analyzer arabic = arabicAnalyzer();

    private static Analyzer arabicAnalyzer() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer("standard")
                    .addTokenFilter("arabicNormalization")
                    .addTokenFilter("arabicStem")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(@Nullable String stemmer) {
        try {
            var builder = CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("lowercase");
            if (stemmer != null) {
                builder.addTokenFilter("snowballPorter", "language", stemmer);
            }
            return builder.addTokenFilter("asciiFolding").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they were written, in lower case and without accents. */
    List<String> of(String text) {
        return read(plain, text);
    }

    Set<String> stemsOf(String text) {
        var stems = new LinkedHashSet<String>();
        read(porter, text).forEach(stem -> stems.add(singular(stem)));
        read(kraaijPohlmann, text).forEach(stem -> stems.add(withoutEnding(stem)));
        of(text).stream()
                .filter(word -> word.length() > 7 && word.endsWith("eren"))
                .forEach(word -> stems.add(word.substring(0, word.length() - 4))); // kinderen is kind
        if (ARABIC.matcher(text).find()) {
            stems.addAll(read(arabic, text)); // without the article that is written together with a word
        }
        return stems;
    }

    /** Stems of the words that stand written together in the long words of a text. */
    Set<String> stemsOfPartsIn(String text) {
        var parts = new LinkedHashSet<String>();
        of(text).forEach(word -> parts.addAll(CompoundWords.in(word)));
        return parts.isEmpty() ? parts : stemsOf(String.join(" ", parts));
    }

    /** What the stemmer leaves of a plural as its singular is spelt: trapp is trap, briev is brief, huiz is huis. */
    private static String singular(String stem) {
        int last = stem.length() - 1;
        if (last < 2) {
            return stem;
        }
        var undoubled = stem.charAt(last) == stem.charAt(last - 1) && "bfglmnprs".indexOf(stem.charAt(last)) >= 0
                ? stem.substring(0, last)
                : stem;
        return undoubled.replaceFirst("v$", "f").replaceFirst("z$", "s");
    }

    /** Betaalt and betaald are betaal, as betalen is. */
    private static String withoutEnding(String stem) {
        return stem.replaceFirst("(?<=(aa|ee|oo|uu)[bcdfghjklmnpqrstvwxz])[td]$", "");
    }

    private static List<String> read(Analyzer analyzer, String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() <= LONGEST_WORD) {
                    words.add(term.toString());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
