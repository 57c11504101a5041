package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which a term stands still (Awb 4:15).
 *
 * @param from first day that does not count
 * @param to last day that does not count
 */
public record Suspension(Ground ground, LocalDate from, LocalDate to) {

    /** Ground of Awb 4:15. The names are message keys under {@code reason.ground.}. */
    public enum Ground {
        /** Lid 1 a: the resident was asked to complete the application. */
        COMPLETION_ASKED,
        /** Lid 1 b: information asked from abroad. */
        INFORMATION_ABROAD,
        /** Lid 2 a: the resident agreed in writing. */
        AGREED_DELAY,
        /** Lid 2 b: the delay is the resident's. */
        RESIDENT_DELAY,
        /** Lid 2 c: nobody can help it; tell the resident as soon as possible. */
        FORCE_MAJEURE,
        /** Not stated; for auditors who only give days. */
        UNSTATED;

        /** After it ends the resident must be told so, with the new date (Awb 4:15 lid 3 and 4). */
        public boolean endMustBeTold() {
            return this == INFORMATION_ABROAD || this == RESIDENT_DELAY || this == FORCE_MAJEURE;
        }
    }

    public Suspension {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("suspension ends " + to + " before it starts " + from);
        }
    }

    /** Asked to complete and done: the day after the asking up to the day before completion. Empty if no day lies between. */
    public static Optional<Suspension> completed(LocalDate invited, LocalDate completed) {
        return between(invited.plusDays(1), completed.minusDays(1));
    }

    /** Asked to complete and not done: the day after the asking up to and including the end of the time given. */
    public static Optional<Suspension> unused(LocalDate invited, LocalDate timeGivenUntil) {
        return between(invited.plusDays(1), timeGivenUntil);
    }

    private static Optional<Suspension> between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Suspension(Ground.COMPLETION_ASKED, from, to));
    }
}
