package nl.handenindewijk.shared;

import java.util.Locale;
import java.util.Optional;

/**
 * The secret code that, with the {@link PublicReference}, opens a resident's own request: eight characters of the same
 * alphabet, shown as {@code 7KRM-3XPD}. Shown once; the database holds only a keyed hash.
 *
 * @param value upper case, with a hyphen in the middle
 */
public record AccessCode(String value) {

    private static final int LENGTH = 8;

    /** Derives a code from at least sixteen secret bytes, so that the same submission sent twice gets the same code. */
    public static AccessCode from(byte[] secret) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            int two = ((secret[2 * i] & 0xff) << 8) | (secret[2 * i + 1] & 0xff);
            code.append(PublicReference.ALPHABET.charAt(two % PublicReference.ALPHABET.length()));
        }
        return new AccessCode(code.insert(4, '-').toString());
    }

    /** Reads what somebody typed; empty if it cannot be a code. */
    public static Optional<AccessCode> parse(String typed) {
        var plain = LookAlikes.putRight(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        if (plain.length() != LENGTH || !plain.chars().allMatch(c -> PublicReference.ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        return Optional.of(new AccessCode(plain.substring(0, 4) + "-" + plain.substring(4)));
    }

    /** Never prints the code, so that no log holds one. */
    @Override
    public String toString() {
        return "AccessCode[hidden]";
    }
}
