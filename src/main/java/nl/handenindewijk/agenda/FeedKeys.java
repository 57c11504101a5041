package nl.handenindewijk.agenda;

import java.util.Base64;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * The secrets in the addresses of feeds: 256 bits that follow from the form and the portal's own key, so that a form sent
 * twice shows the same address twice, and the database holds neither form nor secret, only a keyed hash.
 */
@Component
class FeedKeys {

    private final KeyedHash hash;

    FeedKeys(KeyedHash hash) {
        this.hash = hash;
    }

    String tokenFor(UUID worker, UUID actionKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.of("agenda-feed", worker + " " + actionKey));
    }

    byte[] hashOf(String token) {
        return hash.of("agenda-feed-hash", token);
    }
}
