package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.List;

/**
 * Length of a term.
 *
 * @param amount how many; 0 only for the units without a number
 */
public record TermLength(int amount, TermUnit unit) {

    public TermLength {
        boolean numbered = unit != TermUnit.AT_ONCE && unit != TermUnit.NO_NUMBER;
        if (numbered ? amount <= 0 : amount != 0) {
            throw new IllegalArgumentException("no length: " + amount + " " + unit);
        }
    }

    /** Whether it leads to a date at all. */
    public boolean isDated() {
        return amount > 0;
    }

    /** Atw art. 4: hours, years, more than 90 days, 12 weeks or 3 months are left as they are. */
    boolean isOutsideAtw() {
        return switch (unit) {
            case DAYS -> amount > 90;
            case WEEKS -> amount > 12;
            case MONTHS -> amount > 3;
            case WORKING_DAYS -> false;
            default -> true;
        };
    }

    /** Atw art. 2 speaks of terms of at least three days. */
    boolean isAtLeastThreeDays() {
        return unit == TermUnit.WEEKS || unit == TermUnit.MONTHS || (unit == TermUnit.DAYS && amount >= 3);
    }

    /** The last day of the term; the start date itself does not count. 48 hours end two dates later. */
    LocalDate from(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case HOURS -> start.plusDays(amount / 24);
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
            case AT_ONCE, NO_NUMBER -> throw new IllegalStateException("no date: " + unit);
        };
    }

    /** The last day on which something must be done that the law wants this long before a date. */
    LocalDate before(LocalDate event, WorkingCalendar calendar) {
        return switch (unit) {
            case HOURS -> event.minusDays((amount + 23) / 24);
            case DAYS -> event.minusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(event, -amount);
            case WEEKS -> event.minusWeeks(amount);
            case MONTHS -> event.minusMonths(amount);
            case YEARS -> event.minusYears(amount);
            case AT_ONCE, NO_NUMBER -> throw new IllegalStateException("no date: " + unit);
        };
    }

    TermLength plus(TermLength more) {
        if (more.unit != unit) {
            throw new IllegalArgumentException("cannot add " + more.unit + " to " + unit);
        }
        return new TermLength(amount + more.amount, unit);
    }

    /** Longer than another of the same kind; days and weeks compare, other mixtures count as longer. */
    boolean isLongerThan(TermLength limit) {
        if (unit == limit.unit) {
            return amount > limit.amount;
        }
        return inDays() == 0 || limit.inDays() == 0 || inDays() > limit.inDays();
    }

    private int inDays() {
        return switch (unit) {
            case DAYS -> amount;
            case WEEKS -> 7 * amount;
            default -> 0;
        };
    }

    /** As in the table of terms: {@code 6 WEEKS}. */
    public static TermLength parse(String text) {
        return parse(text, new StrictCsv.Line("portal.terms.lengths", 1, List.of(), List.of()));
    }

    static TermLength parse(String text, StrictCsv.Line line) {
        String[] parts = text.split(" ");
        line.refuseIf(parts.length != 2, "'" + text + "' is not a length such as 6 WEEKS");
        return of(parts[0], parts[1], line);
    }

    static TermLength of(String amount, String unit, StrictCsv.Line line) {
        TermUnit known = line.oneOf(TermUnit.class, unit, "unit");
        if (known == TermUnit.AT_ONCE || known == TermUnit.NO_NUMBER) {
            line.refuseIf(!amount.isEmpty(), known + " takes no number");
            return new TermLength(0, known);
        }
        line.refuseIf(amount.isEmpty(), known + " needs a number");
        TermLength length = new TermLength(line.wholeNumber(amount), known);
        line.refuseIf(known == TermUnit.HOURS && length.amount % 24 != 0, "hours must be whole days to give a date");
        return length;
    }

    @Override
    public String toString() {
        return isDated() ? amount + " " + unit : unit.name();
    }
}
