package nl.handenindewijk.agenda.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An appointment was made, moved or ended; published inside the transaction.
 *
 * @param how code of the kind: HOME, OFFICE, PHONE or VIDEO
 * @param day on which it is, or is now, in Europe/Amsterdam
 */
public record AppointmentChanged(UUID appointmentId, UUID requestId, What what, String how, LocalDate day, Instant at) {

    /** What happened. Kept against all that ended is the share of kept appointments. */
    public enum What {
        MADE,
        MOVED,
        KEPT,
        MISSED_BY_RESIDENT,
        MISSED_BY_US,
        CANCELLED
    }
}
