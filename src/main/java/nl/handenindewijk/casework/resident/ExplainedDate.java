package nl.handenindewijk.casework.resident;

import java.time.LocalDate;
import java.util.List;
import nl.handenindewijk.terms.Reason;

/**
 * A date of a request and how it was counted.
 *
 * @param due the last day; of {@link Kind#SILENCE} the first day of the alarm
 * @param reasons in the order of the calculation
 */
public record ExplainedDate(Kind kind, LocalDate due, List<Reason> reasons) {

    public ExplainedDate {
        reasons = List.copyOf(reasons);
    }

    /** Which date. */
    public enum Kind {
        /** Somebody has read it. */
        READ,
        /** A person makes contact: the promise of the municipality. */
        CONTACT,
        /** The statutory term. */
        LAW,
        /** A message of the resident is answered. */
        ANSWER,
        /** What a worker agreed. */
        AGREED,
        /** Too long silent. */
        SILENCE
    }
}
