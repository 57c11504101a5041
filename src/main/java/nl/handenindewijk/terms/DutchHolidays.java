package nl.handenindewijk.terms;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;

/** The recognised holidays of Atw art. 3, for any year of the Gregorian calendar. */
final class DutchHolidays {

    private DutchHolidays() {}

    /** Two holidays may share a day (Ascension on 5 May in 2005); the movable one is named then. */
    static Map<LocalDate, DayOff> of(int year) {
        LocalDate easter = easterSunday(year);
        Map<LocalDate, DayOff> fixed = Map.of(
                LocalDate.of(year, Month.JANUARY, 1), DayOff.NIEUWJAARSDAG,
                kingsDay(year), DayOff.KONINGSDAG,
                LocalDate.of(year, Month.MAY, 5), DayOff.BEVRIJDINGSDAG,
                LocalDate.of(year, Month.DECEMBER, 25), DayOff.EERSTE_KERSTDAG,
                LocalDate.of(year, Month.DECEMBER, 26), DayOff.TWEEDE_KERSTDAG);
        Map<LocalDate, DayOff> all = new HashMap<>(fixed);
        all.putAll(Map.ofEntries(
                entry(easter.minusDays(2), DayOff.GOEDE_VRIJDAG),
                entry(easter.plusDays(1), DayOff.TWEEDE_PAASDAG),
                entry(easter.plusDays(39), DayOff.HEMELVAARTSDAG),
                entry(easter.plusDays(50), DayOff.TWEEDE_PINKSTERDAG)));
        return Map.copyOf(all);
    }

    /** The day on which the birthday is celebrated: 27 April (30 April before 2014), a day earlier if that is a Sunday. */
    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, year < 2014 ? 30 : 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Gregorian computus of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
