package nl.handenindewijk.shared.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Encrypts text and files with AES-256-GCM. A stored value is: format byte, key id (2 bytes), random nonce (12 bytes), ciphertext
 * with tag. The key id makes rotation possible while the portal runs. Texts are padded to a multiple of 32 bytes, so
 * that the length of a short answer ("ja") does not give it away.
 */
@Component
public class TextCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int HEADER = 3 + NONCE;
    private static final int BLOCK = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<Integer, SecretKeySpec> keys = new HashMap<>();
    private final int activeKey;

    public TextCipher(CryptoProperties properties) {
        properties.keys().forEach((id, key) -> keys.put(id, new SecretKeySpec(CryptoProperties.decode(key), "AES")));
        activeKey = properties.activeKey();
    }

    /** @return the stored form, or null for null */
    public byte @Nullable [] encrypt(@Nullable String text) {
        return text == null ? null : seal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The stored form of a file. */
    public byte[] seal(byte[] content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, activeKey, nonce, pad(content));
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(FORMAT)
                .putShort((short) activeKey)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if the value was changed, or was written with a key this portal does not have */
    public @Nullable String decrypt(byte @Nullable [] stored) {
        return stored == null ? null : new String(open(stored), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException as {@link #decrypt} does */
    public byte[] open(byte[] stored) {
        var in = ByteBuffer.wrap(stored);
        if (stored.length < HEADER || in.get() != FORMAT) {
            throw new IllegalStateException("Not an encrypted value");
        }
        int keyId = in.getShort() & 0xffff;
        var nonce = new byte[NONCE];
        in.get(nonce);
        var sealed = new byte[in.remaining()];
        in.get(sealed);
        var plain = run(Cipher.DECRYPT_MODE, keyId, nonce, sealed);
        int end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        return Arrays.copyOf(plain, end);
    }

    /** Whether a stored value was written with the active key. */
    public boolean isCurrent(byte[] stored) {
        return stored.length > HEADER && (ByteBuffer.wrap(stored).getShort(1) & 0xffff) == activeKey;
    }

    /** Pads with a 1 byte and then zeros; whatever the content ends with, the last 1 byte is that of the padding. */
    private static byte[] pad(byte[] content) {
        var padded = Arrays.copyOf(content, (content.length / BLOCK + 1) * BLOCK);
        padded[content.length] = 1;
        return padded;
    }

    private byte[] run(int mode, int keyId, byte[] nonce, byte[] input) {
        var key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("Encryption key " + keyId + " is not configured");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An encrypted value could not be read or written", e);
        }
    }
}
