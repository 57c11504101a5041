package nl.handenindewijk.referral.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.referral.ReferralProperties;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.stereotype.Component;

/** Which referral somebody came for, in an encrypted cookie value that is good for a short while. */
@Component
class PartnerPass {

    static final String COOKIE = "verwijzing";
    private static final String PURPOSE = "verwijzing";

    private final TextCipher cipher;
    private final ReferralProperties properties;
    private final Clock clock;

    PartnerPass(TextCipher cipher, ReferralProperties properties, Clock clock) {
        this.cipher = cipher;
        this.properties = properties;
        this.clock = clock;
    }

    String seal(UUID referral) {
        var end = clock.instant().plus(properties.passLife()).getEpochSecond();
        var text = String.join(" ", PURPOSE, referral.toString(), Long.toString(end));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Objects.requireNonNull(cipher.encrypt(text)));
    }

    /** Empty if it was not made here or its time is over. */
    Optional<UUID> open(String sealed) {
        try {
            var text =
                    Objects.requireNonNull(cipher.decrypt(Base64.getUrlDecoder().decode(sealed)));
            var part = text.split(" ");
            var end = Instant.ofEpochSecond(Long.parseLong(part[2]));
            return part[0].equals(PURPOSE) && clock.instant().isBefore(end)
                    ? Optional.of(UUID.fromString(part[1]))
                    : Optional.empty();
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
