package nl.handenindewijk.casework;

import java.security.MessageDigest;
import java.util.UUID;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * The secret codes of residents. A code follows from the submission key and the portal's own secret, so a form sent
 * twice shows the same code twice, and the database holds neither key nor code, only keyed hashes.
 */
@Component
class AccessCodes {

    private final KeyedHash hash;

    AccessCodes(KeyedHash hash) {
        this.hash = hash;
    }

    AccessCode codeFor(UUID submissionKey) {
        return AccessCode.from(hash.of("access-code", submissionKey.toString()));
    }

    byte[] hashOf(AccessCode code) {
        return hash.of("access-code-hash", code.value());
    }

    byte[] hashOfKey(UUID submissionKey) {
        return hash.of("submission-key", submissionKey.toString());
    }

    /** Compares in constant time. */
    boolean opens(AccessCode code, byte[] storedHash) {
        return MessageDigest.isEqual(hashOf(code), storedHash);
    }
}
