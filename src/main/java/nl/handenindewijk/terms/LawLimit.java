package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The longest promise that never outlasts the statutory term behind a level (U1: Wgs 4 lid 2; all others: the first
 * conversation of Wgs 4 lid 1, the shortest ordinary term).
 *
 * @param citation law and article that set it
 * @param workingDays the most that always ends within the term, holidays included
 */
public record LawLimit(String citation, TermLength length, int workingDays) {

    private static final Map<String, String> TERM = Map.of("U1", "WGS_BEDREIGEND");
    private static final String ORDINARY = "WGS_EERSTE_GESPREK";
    private static final int YEARS_AHEAD = 2;

    /**
     * Tries every start in the next years.
     *
     * @param level U1 to U4
     */
    public static LawLimit of(String level, EquatedDays equated, LocalDate today) {
        String code = TERM.getOrDefault(level, ORDINARY);
        Terms terms = new Terms(TermTable.known(), equated, true);
        WorkingCalendar calendar = new WorkingCalendar(equated, true, Set.of());
        int most = today.datesUntil(today.plusYears(YEARS_AHEAD))
                .mapToInt(start ->
                        daysWithin(start, terms.deadline(code, start, Set.of()).due(), calendar))
                .min()
                .orElseThrow();
        TermRule rule = terms.table().inForce(code, today);
        return new LawLimit(rule.citation(), rule.length(), most);
    }

    private static int daysWithin(LocalDate start, @Nullable LocalDate due, WorkingCalendar calendar) {
        return due == null ? Integer.MAX_VALUE : calendar.workingDaysBetween(start, due);
    }
}
