package nl.handenindewijk.shared.crypto;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a text attribute encrypted; put {@code @Convert(converter = EncryptedText.class)} on it. */
@Converter
public class EncryptedText implements AttributeConverter<@Nullable String, byte @Nullable []> {

    private final TextCipher cipher;

    public EncryptedText(TextCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String text) {
        return cipher.encrypt(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] stored) {
        return cipher.decrypt(stored);
    }
}
