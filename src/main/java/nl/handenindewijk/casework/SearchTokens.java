package nl.handenindewijk.casework;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.stereotype.Component;

/**
 * Turns words into keyed hashes, so that encrypted cases can be found without a readable word in the database. A word
 * is stored twice, as its Dutch stem and as it was written (names have no stem); a phone number in its international
 * form; a postcode whole and by its four digits. Text and query go through the same hands.
 */
@Component
class SearchTokens {

    private static final int LONGEST_WORD = 64;
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private final KeyedHash hash;
    private final Analyzer stems;
    private final Analyzer plain;

    SearchTokens(KeyedHash hash) throws IOException {
        this.hash = hash;
        stems = CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("snowballPorter", "language", "Dutch")
                .addTokenFilter("asciiFolding")
                .build();
        plain = CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("asciiFolding")
                .build();
    }

    /** Hashes of all words of a text. */
    Set<Long> ofText(String text) {
        var tokens = new LinkedHashSet<Long>();
        words(stems, text).forEach(w -> tokens.add(token("stem", singular(w))));
        words(plain, text).forEach(w -> tokens.add(token("word", w)));
        return tokens;
    }

    /** Hash of a phone number in any notation; empty if it is none. */
    Optional<Long> ofPhone(String typed) {
        try {
            var number = PHONES.parse(typed, "NL");
            return PHONES.isPossibleNumber(number)
                    ? Optional.of(token("phone", PHONES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Hashes of a postcode: whole, and its four digits. */
    Set<Long> ofPostcode(Postcode postcode) {
        return Set.of(
                token("postcode", postcode.value()),
                token("postcode4", postcode.value().substring(0, 4)));
    }

    long ofEmail(String email) {
        return token("email", email.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * A query as groups: a case matches when it holds at least one token of every group. Empty for a query without
     * anything to look for.
     */
    List<Set<Long>> ofQuery(String query) {
        var whole = query.strip();
        var postcode = Postcode.parse(whole);
        if (postcode.isPresent()) {
            return List.of(Set.of(token("postcode", postcode.get().value())));
        }
        if (whole.matches("[1-9][0-9]{3}")) {
            return List.of(Set.of(token("postcode4", whole), token("word", whole)));
        }
        if (whole.matches("[+(]?[0-9][0-9 ()./-]{6,}")) {
            var phone = ofPhone(whole);
            if (phone.isPresent()) {
                return List.of(Set.of(phone.get()));
            }
        }
        if (whole.matches("\\S+@\\S+")) {
            return List.of(Set.of(ofEmail(whole)));
        }
        var groups = new ArrayList<Set<Long>>();
        for (var word : words(plain, whole)) {
            var group = new LinkedHashSet<Long>();
            group.add(token("word", word));
            words(stems, word).forEach(stem -> group.add(token("stem", singular(stem))));
            groups.add(group);
        }
        return groups;
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

    private long token(String kind, String value) {
        return ByteBuffer.wrap(hash.of("search-" + kind, value)).getLong();
    }

    private static List<String> words(Analyzer analyzer, String text) {
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
