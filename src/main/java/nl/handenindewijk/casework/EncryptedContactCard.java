package nl.handenindewijk.casework;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

@Converter
class EncryptedContactCard implements AttributeConverter<@Nullable ContactCard, byte @Nullable []> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TextCipher cipher;

    EncryptedContactCard(TextCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable ContactCard card) {
        return card == null ? null : cipher.encrypt(JSON.writeValueAsString(card));
    }

    @Override
    public @Nullable ContactCard convertToEntityAttribute(byte @Nullable [] stored) {
        var json = cipher.decrypt(stored);
        return json == null ? null : JSON.readValue(json, ContactCard.class);
    }
}
