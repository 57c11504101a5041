package nl.handenindewijk.casework.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Component;

/**
 * What somebody searched for, sealed so that it may stand in an address: the way back from a case to what was found, which
 * a browser refuses for a form that was sent. Only for who searched, and only for a working day.
 */
@Component
class SearchTrail {

    private static final Duration LASTS = Duration.ofHours(12);

    private final TextCipher cipher;
    private final Clock clock;

    SearchTrail(TextCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    String of(String query, CurrentWorker worker) {
        var sealed = cipher.seal((worker.id() + " " + clock.instant() + " " + query).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty if it is none, is somebody else's or is too old. */
    Optional<String> read(String trail, CurrentWorker worker) {
        try {
            var opened = cipher.open(Base64.getUrlDecoder().decode(trail));
            var parts = new String(opened, StandardCharsets.UTF_8).split(" ", 3);
            return parts.length == 3
                            && parts[0].equals(worker.id().toString())
                            && Instant.parse(parts[1]).plus(LASTS).isAfter(clock.instant())
                    ? Optional.of(parts[2])
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
