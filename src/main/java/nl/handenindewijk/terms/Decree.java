package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * A royal decree that puts days on a par with holidays for some years (Atw art. 3 lid 3).
 *
 * @param from first day of the years it speaks about
 * @param until last day of them
 * @param days the days it names
 */
record Decree(LocalDate from, LocalDate until, SortedSet<LocalDate> days) {

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }
}
