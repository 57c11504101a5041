package nl.handenindewijk.intake.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import nl.handenindewijk.intake.IntakeProperties;
import nl.handenindewijk.intake.OpenOwnRequest.Key;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.stereotype.Component;

/** Number and code in an encrypted cookie value, good for a short while, so that no server session is needed. */
@Component
class AccessPass {

    private static final String PURPOSE = "inzage";

    private final TextCipher cipher;
    private final IntakeProperties properties;
    private final Clock clock;

    AccessPass(TextCipher cipher, IntakeProperties properties, Clock clock) {
        this.cipher = cipher;
        this.properties = properties;
        this.clock = clock;
    }

    String seal(Key key) {
        var end = clock.instant().plus(properties.accessLife()).getEpochSecond();
        var text = String.join(" ", PURPOSE, key.reference().value(), key.code().value(), Long.toString(end));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Objects.requireNonNull(cipher.encrypt(text)));
    }

    /** Empty if it was not made here or its time is over. */
    Optional<Key> open(String sealed) {
        try {
            var text =
                    Objects.requireNonNull(cipher.decrypt(Base64.getUrlDecoder().decode(sealed)));
            var part = text.split(" ");
            var end = Instant.ofEpochSecond(Long.parseLong(part[3]));
            return part[0].equals(PURPOSE) && clock.instant().isBefore(end)
                    ? Optional.of(new Key(new PublicReference(part[1]), new AccessCode(part[2])))
                    : Optional.empty();
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
