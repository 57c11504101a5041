package nl.handenindewijk.intake.web;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.intake.IntakeProperties;
import nl.handenindewijk.intake.PassOn.Passed;
import nl.handenindewijk.shared.crypto.SealedCookie;
import org.springframework.stereotype.Component;

/** Which receipt a sender may load again, in a sealed cookie: a key, nothing that was typed. */
@Component
class PassedOnSlip {

    static final String COOKIE = "doorgegeven";

    private final SealedCookie cookie;
    private final IntakeProperties properties;

    PassedOnSlip(SealedCookie cookie, IntakeProperties properties) {
        this.cookie = cookie;
        this.properties = properties;
    }

    String seal(Passed passed) {
        return cookie.seal(
                COOKIE, properties.receiptLife(), passed.key().toString(), Boolean.toString(passed.helpFirst()));
    }

    /** Empty if it was not made here or its time is over. */
    Optional<Passed> open(String sealed) {
        return cookie.open(COOKIE, sealed)
                .map(part -> new Passed(UUID.fromString(part.get(0)), Boolean.parseBoolean(part.get(1))));
    }
}
