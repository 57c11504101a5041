package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a municipality chooses itself, and the days that decrees have named so far. All else is the law.
 *
 * @param bridgeDaysCount whether a bridge day equated by decree is a working day
 * @param closingDays days the office is closed besides; they move promises, never legal terms
 * @param lengths shorter lengths of its own, by code of a term
 * @param atw whether the Algemene termijnenwet is applied, by code of a term that a by-law sets
 */
public record TermsChoices(
        boolean bridgeDaysCount,
        Set<LocalDate> closingDays,
        EquatedDays equatedDays,
        Map<String, TermLength> lengths,
        Map<String, Boolean> atw,
        PromiseSettings promises) {

    public TermsChoices {
        closingDays = Set.copyOf(closingDays);
        lengths = Map.copyOf(lengths);
        atw = Map.copyOf(atw);
    }
}
