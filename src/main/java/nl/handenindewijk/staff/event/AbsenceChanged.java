package nl.handenindewijk.staff.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which somebody is away were planned or ended. Published in the transaction of the change.
 *
 * @param workerId who is away
 * @param first day, in Europe/Amsterdam
 * @param last day that is still away
 * @param by who said so
 */
public record AbsenceChanged(UUID workerId, What what, LocalDate first, LocalDate last, UUID by, Instant at) {

    /** What was done. */
    public enum What {
        ABSENCE_SET,
        /** Back sooner, or not away after all. */
        ABSENCE_ENDED
    }
}
