package nl.handenindewijk.shared.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * HMAC-SHA256 with the index key: what is looked up but must not be readable in a stolen dump. The purpose keeps hashes
 * of different uses apart.
 */
@Component
public class KeyedHash {

    private final SecretKeySpec key;

    public KeyedHash(CryptoProperties properties) {
        key = new SecretKeySpec(CryptoProperties.decode(properties.indexKey()), "HmacSHA256");
    }

    /** @return 32 bytes */
    public byte[] of(String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is missing", e);
        }
    }
}
