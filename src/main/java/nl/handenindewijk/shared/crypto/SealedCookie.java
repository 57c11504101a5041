package nl.handenindewijk.shared.crypto;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keys in an encrypted cookie value, good for one purpose and a short while, so that no server session is needed. */
@Component
public class SealedCookie {

    private final TextCipher cipher;
    private final Clock clock;

    SealedCookie(TextCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * @param purpose only {@link #open} for the same one gives the keys back; no spaces
     * @param life from now
     * @param keys without spaces
     */
    public String seal(String purpose, Duration life, String... keys) {
        var end = clock.instant().plus(life).getEpochSecond();
        var text = String.join(" ", purpose, String.join(" ", keys), Long.toString(end));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Objects.requireNonNull(cipher.encrypt(text)));
    }

    /** The keys; empty if it was not made here, not for this, or its time is over. */
    public Optional<List<String>> open(String purpose, String sealed) {
        try {
            var text =
                    Objects.requireNonNull(cipher.decrypt(Base64.getUrlDecoder().decode(sealed)));
            var part = text.split(" ");
            var end = Long.parseLong(part[part.length - 1]);
            return part[0].equals(purpose) && clock.instant().getEpochSecond() < end
                    ? Optional.of(List.copyOf(Arrays.asList(part).subList(1, part.length - 1)))
                    : Optional.empty();
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
