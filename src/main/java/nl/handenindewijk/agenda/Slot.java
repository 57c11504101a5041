package nl.handenindewijk.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.handenindewijk.shared.DutchTime;

/**
 * When an appointment is: by the clock on the wall in the Netherlands, because that is what was agreed; should the rules
 * of summer time change, it stays at the same hour.
 *
 * @param minutes how long
 */
record Slot(LocalDate day, LocalTime time, int minutes) {

    Instant start() {
        return day.atTime(time).atZone(DutchTime.ZONE).toInstant();
    }

    Instant end() {
        return start().plusSeconds(60L * minutes);
    }

    /** By the clock on the wall. */
    public LocalDateTime from() {
        return day.atTime(time);
    }

    /** By the clock on the wall. */
    public LocalDateTime until() {
        return LocalDateTime.ofInstant(end(), DutchTime.ZONE);
    }

    /** Whether both take the same minute; one that begins when the other ends does not. */
    boolean clashesWith(Slot other) {
        return start().isBefore(other.end()) && other.start().isBefore(end());
    }
}
