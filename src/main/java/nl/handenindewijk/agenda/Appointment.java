package nl.handenindewijk.agenda;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Resident and worker meet.
 *
 * @param place in the worker's words, null if none is needed
 * @param who the worker
 * @param sequence how often it was moved, as calendars count it
 * @param changedAt when it was made or last moved
 */
record Appointment(
        UUID id,
        UUID requestId,
        How how,
        Slot slot,
        @Nullable String place,
        UUID who,
        AppointmentState state,
        int sequence,
        Instant changedAt,
        long version) {

    /** Whether it is still to come or waits for its outcome. */
    public boolean isPlanned() {
        return state == AppointmentState.PLANNED;
    }

    /** Whether nobody has said yet how it went. */
    public boolean waitsForOutcome(Instant now) {
        return isPlanned() && !now.isBefore(slot.end());
    }

    /** What nobody can know before it began: whether somebody came. Calling it off is always possible. */
    boolean canBecome(AppointmentState next, Instant now) {
        return isPlanned()
                && next != AppointmentState.PLANNED
                && (next == AppointmentState.CANCELLED || !now.isBefore(slot.start()));
    }
}
