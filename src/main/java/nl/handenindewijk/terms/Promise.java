package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.List;

/**
 * What the municipality itself promises: a person makes contact.
 *
 * @param due the last day of it
 * @param atOnce do not wait for that day: somebody is in danger now
 */
public record Promise(LocalDate due, boolean atOnce, List<Reason> reasons) {

    public Promise {
        reasons = List.copyOf(reasons);
    }
}
