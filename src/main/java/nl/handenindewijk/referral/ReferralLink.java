package nl.handenindewijk.referral;

import java.util.Base64;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * The secret of a link. It follows from the referral and the portal's key, so it need not be stored to be mailed after the
 * commit; the table holds a keyed hash of it, and a stolen dump opens nothing.
 */
@Component
class ReferralLink {

    static final String PATH = "/partner/";

    private final KeyedHash hash;

    ReferralLink(KeyedHash hash) {
        this.hash = hash;
    }

    /** 43 characters that fit in an address. */
    String tokenOf(UUID referral) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of("referral.link", referral.toString()));
    }

    byte[] hashOf(String token) {
        return hash.of("referral.token", token);
    }
}
