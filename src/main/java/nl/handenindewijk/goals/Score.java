package nl.handenindewijk.goals;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A number on a life domain, as somebody saw it about that day.
 *
 * @param value 1 to 5, where 5 is best
 */
record Score(Domain domain, int value, LocalDate on, UUID by) {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;
}
