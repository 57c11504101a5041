package nl.handenindewijk.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a help request as people say it, for example {@code LV-4F7K-29CX}: the municipality's two letters, seven
 * random characters and a check character. The 23 characters leave out all that look alike (0 O Q, 1 I L, 2 Z, 5 S, 8 B,
 * U V), and 23 is prime, so one wrong character and any two swapped ones are always noticed (weighted sum modulo 23).
 *
 * @param value upper case, with hyphens
 */
public record PublicReference(String value) {

    static final String ALPHABET = "2346789CDFGHJKMNPRTVWXY";
    private static final int RANDOM_CHARACTERS = 7;

    public PublicReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a reference");
        }
    }

    /**
     * A new reference; uniqueness is the database's to guard.
     *
     * @param prefix two letters of the municipality
     */
    public static PublicReference random(String prefix, SecureRandom random) {
        var body = new StringBuilder(RANDOM_CHARACTERS + 1);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        body.append(checkCharacter(body));
        return new PublicReference(prefix + "-" + body.substring(0, 4) + "-" + body.substring(4));
    }

    /**
     * Reads what somebody typed: any case, with or without hyphens and spaces, look-alikes put right.
     *
     * @return empty if it cannot be a reference
     */
    public static Optional<PublicReference> parse(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        if (plain.length() != RANDOM_CHARACTERS + 3) {
            return Optional.empty();
        }
        var body = LookAlikes.putRight(plain.substring(2));
        var value = plain.substring(0, 2) + "-" + body.substring(0, 4) + "-" + body.substring(4);
        return isValid(value) ? Optional.of(new PublicReference(value)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        if (!value.matches("[A-Z]{2}-[A-Z0-9]{4}-[A-Z0-9]{4}")) {
            return false;
        }
        var body = value.substring(3).replace("-", "");
        return body.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && checkCharacter(body.substring(0, RANDOM_CHARACTERS)) == body.charAt(RANDOM_CHARACTERS);
    }

    private static char checkCharacter(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (i + 2) * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
