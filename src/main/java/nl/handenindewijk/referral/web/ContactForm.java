package nl.handenindewijk.referral.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker heard.
 *
 * @param op the day on which organisation and resident found each other
 * @param bevestigd who said so
 */
record ContactForm(
        @Nullable UUID id, @Nullable String op, @Nullable String bevestigd) {

    private static final int LONGEST = 200;
    private static final int OLDEST_IN_DAYS = 365;

    /** Key of what is wrong, null if nothing. */
    @Nullable
    String wrong(LocalDate today) {
        var day = parsed();
        if (day == null || day.isAfter(today) || day.isBefore(today.minusDays(OLDEST_IN_DAYS))) {
            return "referral.error.contact.day";
        }
        return who().isEmpty() || who().length() > LONGEST ? "referral.error.contact.who" : null;
    }

    /** Only where nothing is {@link #wrong}. */
    LocalDate day() {
        return Objects.requireNonNull(parsed());
    }

    String who() {
        return bevestigd == null ? "" : bevestigd.strip();
    }

    private @Nullable LocalDate parsed() {
        try {
            return op == null ? null : LocalDate.parse(op);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
