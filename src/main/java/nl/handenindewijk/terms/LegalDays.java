package nl.handenindewijk.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which days the Algemene termijnenwet leaves out: Saturday, Sunday, holidays and the days put on a par with them. */
final class LegalDays {

    private static final Map<Integer, Map<LocalDate, DayOff>> HOLIDAYS = new ConcurrentHashMap<>();

    private final EquatedDays equated;
    private final boolean suspectBridgeDays;

    LegalDays(EquatedDays equated) {
        this(equated, false);
    }

    private LegalDays(EquatedDays equated, boolean suspectBridgeDays) {
        this.equated = equated;
        this.suspectBridgeDays = suspectBridgeDays;
    }

    /**
     * The worst that later decrees can bring: every weekday beside a holiday in years no decree speaks about is taken as
     * equated. A date that differs between the two is uncertain.
     */
    LegalDays assumingUnknownBridgeDays() {
        return new LegalDays(equated, true);
    }

    @Nullable
    DayOff dayOff(LocalDate date) {
        DayOff fixed = fixedDayOff(date);
        return fixed == null && isEquated(date) ? DayOff.EQUATED : fixed;
    }

    boolean isOrdinary(LocalDate date) {
        return dayOff(date) == null;
    }

    /** The date itself if it is ordinary, else the next ordinary day (Atw art. 1 lid 1). */
    LocalDate ordinaryFrom(LocalDate date) {
        LocalDate day = date;
        while (!isOrdinary(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The days off from a date up to another, the last excluded. */
    List<FreeDay> daysOff(LocalDate from, LocalDate until) {
        List<FreeDay> free = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            DayOff why = dayOff(day);
            if (why != null) {
                free.add(new FreeDay(day, why));
            }
        }
        return List.copyOf(free);
    }

    private boolean isEquated(LocalDate date) {
        return equated.contains(date) || (suspectBridgeDays && !equated.covers(date) && besideHoliday(date));
    }

    private static boolean besideHoliday(LocalDate date) {
        return holiday(date.minusDays(1)) != null || holiday(date.plusDays(1)) != null;
    }

    static @Nullable DayOff fixedDayOff(LocalDate date) {
        DayOff holiday = holiday(date);
        if (holiday != null) {
            return holiday;
        }
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return DayOff.SATURDAY;
        }
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? DayOff.SUNDAY : null;
    }

    private static @Nullable DayOff holiday(LocalDate date) {
        return HOLIDAYS.computeIfAbsent(date.getYear(), DutchHolidays::of).get(date);
    }
}
