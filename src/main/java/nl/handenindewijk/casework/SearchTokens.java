package nl.handenindewijk.casework;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns words into keyed hashes, so that encrypted cases can be found without a readable word in the database. A word
 * is stored as its Dutch stems and as it was written (names have no stem); a phone number in its international form,
 * wherever it stands; a postcode whole and by its four digits. Text and query go through the same hands.
 */
@Component
class SearchTokens {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern MANY_DIGITS = Pattern.compile("(\\D*\\d){9}");
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\w])[1-9][0-9]{3}(?: ?[A-Z]{2}|[a-z]{2})(?![\\w])");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\u00a0\u2000-\u200b\u202f]");
    private static final int SHORTEST_NAME = 3;

    /** Small words in names, which are written in many ways and heard in more; asked for only if nothing else is. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "t", "ten", "ter", "te", "v", "d", "v.d", "vd", "vdr", "vden", "el",
            "al");

    /** What people put before a number when they copy it from somewhere. */
    private static final Set<String> LABELS =
            Set.of("tel", "telefoon", "telefoonnummer", "mobiel", "mob", "nummer", "nr", "postcode");

    private final KeyedHash hash;
    private final SearchWords words = new SearchWords();

    SearchTokens(KeyedHash hash) {
        this.hash = hash;
    }

    /** Hashes of all words of a text, and of the phone numbers and postcodes in it. */
    Set<Long> ofText(String text) {
        var tokens = new LinkedHashSet<Long>();
        words.stemsOf(text).forEach(stem -> tokens.add(token("stem", stem)));
        words.of(text).forEach(word -> tokens.add(token("word", word)));
        words.stemsOfPartsIn(text).forEach(part -> tokens.add(token("stem", part)));
        takePhones(tidy(text), tokens);
        POSTCODE.matcher(text)
                .results()
                .map(found -> Postcode.parse(found.group()))
                .flatMap(Optional::stream)
                .forEach(postcode -> tokens.addAll(ofPostcode(postcode)));
        return tokens;
    }

    /** Hashes by which a name is found though a letter of it, or of the query, is wrong. */
    Set<Long> ofName(String name) {
        var tokens = new LinkedHashSet<Long>();
        NameForms.of(name).forEach(form -> tokens.addAll(ofSound(form)));
        return tokens;
    }

    private Set<Long> ofSound(String sound) {
        var tokens = new LinkedHashSet<Long>();
        NameForms.variants(sound).forEach(variant -> tokens.add(token("name", variant)));
        return tokens;
    }

    /** Hash of a phone number in any notation; empty if it is none. */
    Optional<Long> ofPhone(String typed) {
        try {
            var number = PHONES.parse(tidy(typed), "NL");
            return PHONES.isPossibleNumber(number) ? Optional.of(token(number)) : Optional.empty();
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

    /** Hash of a house, whatever stands behind its number. */
    long ofHouse(Postcode postcode, int houseNumber) {
        return token("house", postcode.value() + " " + houseNumber);
    }

    /** Hash of a whole address, in one way of writing. */
    long ofAddress(Postcode postcode, int houseNumber, @Nullable String addition) {
        var rest = addition == null ? "" : addition.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return token("address", postcode.value() + " " + houseNumber + " " + rest);
    }

    long ofEmail(String email) {
        return token("email", email.strip().toLowerCase(Locale.ROOT));
    }

    /** What is looked for; a case must have all of it. Empty for a query without anything to look for. */
    List<SearchQuery> ofQuery(String query) {
        var whole = tidy(query).strip();
        var postcode = Postcode.parse(whole);
        if (postcode.isPresent()) {
            return List.of(exact(token("postcode", postcode.get().value())));
        }
        if (whole.matches("[1-9][0-9]{3}")) {
            return List.of(SearchQuery.exact(Set.of(token("postcode4", whole), token("word", whole))));
        }
        if (whole.matches("[+(]?[0-9][0-9 ()./-]{6,}")) {
            var phone = ofPhone(whole);
            if (phone.isPresent()) {
                return List.of(exact(phone.get()));
            }
        }
        return ofWords(whole);
    }

    private List<SearchQuery> ofWords(String typed) {
        var sought = new ArrayList<SearchQuery>();
        var mail = EMAIL.matcher(typed);
        mail.results().forEach(match -> sought.add(exact(ofEmail(match.group()))));
        var numbers = new LinkedHashSet<Long>();
        var places = TypedHouse.in(mail.replaceAll(" "));
        places.forEach(house -> sought.add(exact(ofTyped(house))));
        var found = POSTCODE.matcher(takePhones(TypedHouse.without(mail.replaceAll(" ")), numbers));
        found.results()
                .forEach(match -> Postcode.parse(match.group())
                        .ifPresent(postcode -> numbers.add(token("postcode", postcode.value()))));
        numbers.forEach(number -> sought.add(exact(number)));
        var rest = words.of(found.replaceAll(" "));
        boolean more = !sought.isEmpty() || rest.stream().anyMatch(word -> !PARTICLES.contains(word));
        rest.stream()
                .filter(word -> numbers.isEmpty() || !LABELS.contains(word))
                .filter(word -> !more || !PARTICLES.contains(word))
                .forEach(word -> sought.add(ofWord(word)));
        return sought;
    }

    private long ofTyped(TypedHouse house) {
        return house.addition() == null
                ? ofHouse(house.postcode(), house.number())
                : ofAddress(house.postcode(), house.number(), house.addition());
    }

    private SearchQuery ofWord(String word) {
        var tokens = new LinkedHashSet<Long>();
        tokens.add(token("word", word));
        words.stemsOf(word).forEach(stem -> tokens.add(token("stem", stem)));
        var sound = NameForms.sound(word);
        return sound.length() < SHORTEST_NAME
                ? SearchQuery.exact(tokens)
                : new SearchQuery(tokens, ofSound(sound), sound);
    }

    /** @return the text without the numbers that were found in it */
    private String takePhones(String text, Set<Long> tokens) {
        if (!MANY_DIGITS.matcher(text).find()) {
            return text;
        }
        var rest = new StringBuilder(text);
        PHONES.findNumbers(text, "NL", PhoneNumberUtil.Leniency.POSSIBLE, 20).forEach(match -> {
            tokens.add(token(match.number()));
            for (int i = match.start(); i < match.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });
        return rest.toString();
    }

    private static String tidy(String typed) {
        return SPACES.matcher(DASHES.matcher(typed).replaceAll("-")).replaceAll(" ");
    }

    private static SearchQuery exact(long token) {
        return SearchQuery.exact(Set.of(token));
    }

    private long token(PhoneNumber number) {
        return token("phone", PHONES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164));
    }

    private long token(String kind, String value) {
        return ByteBuffer.wrap(hash.of("search-" + kind, value)).getLong();
    }
}
