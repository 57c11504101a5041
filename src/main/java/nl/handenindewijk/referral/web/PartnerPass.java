package nl.handenindewijk.referral.web;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.referral.ReferralProperties;
import nl.handenindewijk.shared.crypto.SealedCookie;
import org.springframework.stereotype.Component;

/** Which referral somebody came for, in a sealed cookie. */
@Component
class PartnerPass {

    static final String COOKIE = "verwijzing";

    private final SealedCookie cookie;
    private final ReferralProperties properties;

    PartnerPass(SealedCookie cookie, ReferralProperties properties) {
        this.cookie = cookie;
        this.properties = properties;
    }

    String seal(UUID referral) {
        return cookie.seal(COOKIE, properties.passLife(), referral.toString());
    }

    /** Empty if it was not made here or its time is over. */
    Optional<UUID> open(String sealed) {
        return cookie.open(COOKIE, sealed).map(part -> UUID.fromString(part.get(0)));
    }
}
