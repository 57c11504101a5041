package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term, and why.
 *
 * @param code of the table of terms
 * @param raw where it ends by counting alone, before suspension and Algemene termijnenwet; null if the law gives no number
 * @param suspendedDays days that did not count
 * @param due the last day; null if the law gives no number
 * @param reasons in the order of the calculation
 */
public record Deadline(
        String code,
        @Nullable LocalDate raw,
        int suspendedDays,
        @Nullable LocalDate due,
        Coverage coverage,
        List<Reason> reasons) {

    public Deadline {
        reasons = List.copyOf(reasons);
    }
}
