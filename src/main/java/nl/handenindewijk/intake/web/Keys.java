package nl.handenindewijk.intake.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the hidden keys of forms. */
final class Keys {

    private Keys() {}

    /** Empty for anything that is no whole UUID. */
    static Optional<UUID> parse(@Nullable String sent) {
        if (sent == null || sent.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
