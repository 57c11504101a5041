package nl.handenindewijk.helper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.handenindewijk.casework.resident.ResidentStatus;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * All that a helper may know; nothing else is in here, and cannot be.
 *
 * @param progress null unless the person concerned agreed
 */
public record HelperView(
        PublicReference reference,
        Instant receivedAt,
        boolean takenUp,
        @Nullable Progress progress) {

    /**
     * How far it is.
     *
     * @param stage labels for who is not the person: {@code helper.stage.NAME}
     * @param nextDate by which the person hears, null when it is over
     * @param appointments the days of those to come, not when, where or with whom
     */
    public record Progress(ResidentStatus stage, @Nullable LocalDate nextDate, List<LocalDate> appointments) {}
}
