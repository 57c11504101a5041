package nl.handenindewijk.signals;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent.
 *
 * @param ontvangen the day it came in
 */
record SignalForm(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate ontvangen,

        @Nullable MultipartFile bestand) {

    private static final int LONGEST_AGO = 28;

    void check(Errors errors, LocalDate today) {
        if (!errors.hasFieldErrors("ontvangen")
                && (ontvangen == null
                        || ontvangen.isAfter(today)
                        || ontvangen.isBefore(today.minusDays(LONGEST_AGO)))) {
            errors.rejectValue("ontvangen", "signals.error.ontvangen");
        }
        if (bestand == null || bestand.isEmpty()) {
            errors.rejectValue("bestand", "signals.error.bestand");
        } else if (bestand.getSize() > FileText.MOST_BYTES) {
            errors.rejectValue("bestand", "signals.error.te-groot");
        }
    }

    /** Only after {@link #check} found nothing. */
    LocalDate receivedOn() {
        return Objects.requireNonNull(ontvangen);
    }

    /** Only after {@link #check} found nothing. */
    MultipartFile file() {
        return Objects.requireNonNull(bestand);
    }
}
