package nl.handenindewijk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.terms.WorkingCalendar;

/** When work is done: on working days between nine and five. */
final class WorkTime {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.dutch();

    private WorkTime() {}

    static boolean isWorkingDay(LocalDate day) {
        return CALENDAR.isWorkingDay(day);
    }

    static LocalDate plus(LocalDate day, int workingDays) {
        return CALENDAR.plusWorkingDays(day, workingDays);
    }

    static int between(LocalDate first, LocalDate last) {
        return CALENDAR.workingDaysBetween(first, last);
    }

    static LocalDate minus(LocalDate day, int workingDays) {
        var result = day;
        for (int left = workingDays; left > 0; left--) {
            do {
                result = result.minusDays(1);
            } while (!isWorkingDay(result));
        }
        return result;
    }

    /** A moment of work some working days later, at some time of that day; always later than {@code from}. */
    static Instant after(Instant from, double workingDays, Dice dice) {
        var start = from.atZone(DutchTime.ZONE);
        var today = start.toLocalDate();
        int days = (int) Math.floor(workingDays);
        if (days == 0 && isWorkingDay(today) && start.toLocalTime().isBefore(LocalTime.of(16, 30))) {
            var earliest = start.toLocalTime().isBefore(LocalTime.of(9, 0)) ? LocalTime.of(9, 0) : start.toLocalTime();
            int left = LocalTime.of(17, 0).toSecondOfDay() - earliest.toSecondOfDay();
            int wait = (int) (60 + (left - 120) * Math.min(1, 0.2 + workingDays * dice.fraction()));
            return at(today, earliest.plusSeconds(wait));
        }
        return at(plus(today, Math.max(1, days)), LocalTime.of(9, 0).plusSeconds(dice.between(0, 7 * 3600 + 2400)));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DutchTime.ZONE).toInstant();
    }
}
