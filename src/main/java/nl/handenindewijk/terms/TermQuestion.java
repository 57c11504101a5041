package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A running term.
 *
 * @param code of the table of terms
 * @param start date in Europe/Amsterdam of the event that set it running; does not count itself
 * @param extension by how much it was put off, null if it was not
 */
public record TermQuestion(
        String code,
        LocalDate start,
        Set<Suspension> suspensions,
        @Nullable TermLength extension) {

    public TermQuestion {
        suspensions = Set.copyOf(suspensions);
    }
}
