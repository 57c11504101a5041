package nl.handenindewijk.shared.crypto;

import java.util.Base64;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secrets of one installation, given from outside the database and the jar.
 *
 * @param keys key id (1 to 60000) to 32 bytes in base64; old ones stay until rotation is done
 * @param activeKey id of the key new values are written with
 * @param indexKey 32 bytes in base64 for keyed hashes: search words, secret codes, submission keys
 */
@ConfigurationProperties("portal.crypto")
public record CryptoProperties(Map<Integer, String> keys, int activeKey, String indexKey) {

    public CryptoProperties {
        if (keys == null || keys.isEmpty() || indexKey == null || indexKey.isBlank()) {
            throw new IllegalStateException("No encryption keys: set portal.crypto.keys, .active-key and .index-key");
        }
        if (!keys.containsKey(activeKey)) {
            throw new IllegalStateException("The active encryption key is not among the keys");
        }
        keys.values().forEach(CryptoProperties::decode);
        decode(indexKey);
    }

    static byte[] decode(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != 32) {
            throw new IllegalStateException("An encryption key must be 32 bytes in base64");
        }
        return bytes;
    }

    /** Never prints a key. */
    @Override
    public String toString() {
        return "CryptoProperties[hidden]";
    }
}
