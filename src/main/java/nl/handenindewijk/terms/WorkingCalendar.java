package nl.handenindewijk.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Working days in the Netherlands: not Saturday, Sunday or a holiday of Atw art. 3. Whether a bridge day that a decree puts on
 * a par with a holiday is a working day is disputed, so it is a switch. Closing days of the municipality count for its own
 * promises only; legal terms use a calendar without them.
 */
public final class WorkingCalendar {

    private final LegalDays days;
    private final boolean bridgeDaysCount;
    private final Set<LocalDate> closingDays;

    WorkingCalendar(LegalDays days, boolean bridgeDaysCount, Set<LocalDate> closingDays) {
        this.days = days;
        this.bridgeDaysCount = bridgeDaysCount;
        this.closingDays = Set.copyOf(closingDays);
    }

    /**
     * @param bridgeDaysCount true: an equated bridge day is a working day, which gives the earlier and safer date
     * @param closingDays days on which the municipality itself is closed
     */
    public WorkingCalendar(EquatedDays equated, boolean bridgeDaysCount, Set<LocalDate> closingDays) {
        this(new LegalDays(equated), bridgeDaysCount, closingDays);
    }

    /** The calendar as the law has it: known decrees, bridge days count, no closing days. */
    public static WorkingCalendar dutch() {
        return new WorkingCalendar(EquatedDays.known(), true, Set.of());
    }

    public boolean isWorkingDay(LocalDate date) {
        return dayOff(date) == null;
    }

    /** Why a date is not a working day; null if it is one. */
    public @Nullable DayOff dayOff(LocalDate date) {
        DayOff why = days.dayOff(date);
        if (why == DayOff.EQUATED && bridgeDaysCount) {
            why = null;
        }
        return why == null && closingDays.contains(date) ? DayOff.CLOSED : why;
    }

    /** The n-th working day after a date; the date itself never counts. Zero gives the date itself, minus counts back. */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        int step = Integer.signum(n);
        LocalDate day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after one date up to and including another; zero if that is not later. */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The first working day after a date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /** The date itself if it is a working day, else the next one. */
    public LocalDate workingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : nextWorkingDay(date);
    }

    /** The days passed over when counting from one date to another, in words: at most one reason. */
    List<Reason> explainSkipped(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        List<FreeDay> onWeekdays = new ArrayList<>();
        boolean weekend = false;
        for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            DayOff why = dayOff(day);
            weekend |= day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            if (why != null && day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                onWeekdays.add(new FreeDay(day, why));
            }
        }
        if (!onWeekdays.isEmpty()) {
            return List.of(Reason.of(Reason.Kind.WORKING_DAYS_SKIPPED, List.copyOf(onWeekdays)));
        }
        return weekend ? List.of(Reason.of(Reason.Kind.WEEKEND_SKIPPED)) : List.of();
    }
}
