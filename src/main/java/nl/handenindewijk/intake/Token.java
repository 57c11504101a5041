package nl.handenindewijk.intake;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.shared.crypto.KeyedHash;

/**
 * The secret of the cookie {@code __Host-vraag}: 32 bytes in base64url. The database holds only its keyed hash.
 *
 * @param value what the browser keeps
 */
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Reads what a browser sent. */
    public static Optional<Token> parse(String sent) {
        return SHAPE.matcher(sent).matches() ? Optional.of(new Token(sent)) : Optional.empty();
    }

    static Token random() {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return of(secret);
    }

    /** The same key always gives the same token, so that a page sent many times leads to one receipt. */
    static Token ofReceipt(KeyedHash hash, UUID submissionKey) {
        return of(hash.of("intake-receipt", submissionKey.toString()));
    }

    byte[] hash(KeyedHash hash) {
        return hash.of("intake-token", value);
    }

    private static Token of(byte[] secret) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Never prints the secret. */
    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
