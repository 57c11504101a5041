package nl.handenindewijk.intake.web;

import java.util.Optional;
import nl.handenindewijk.intake.IntakeProperties;
import nl.handenindewijk.intake.OpenOwnRequest.Key;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.SealedCookie;
import org.springframework.stereotype.Component;

/** Number and code in a sealed cookie. */
@Component
class AccessPass {

    private static final String PURPOSE = "inzage";

    private final SealedCookie cookie;
    private final IntakeProperties properties;

    AccessPass(SealedCookie cookie, IntakeProperties properties) {
        this.cookie = cookie;
        this.properties = properties;
    }

    String seal(Key key) {
        return cookie.seal(
                PURPOSE,
                properties.accessLife(),
                key.reference().value(),
                key.code().value());
    }

    /** Empty if it was not made here or its time is over. */
    Optional<Key> open(String sealed) {
        return cookie.open(PURPOSE, sealed)
                .map(part -> new Key(new PublicReference(part.get(0)), new AccessCode(part.get(1))));
    }
}
