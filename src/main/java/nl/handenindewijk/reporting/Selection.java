package nl.handenindewijk.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a report counts: those received in whole months, by Dutch calendar day.
 *
 * @param from first month
 * @param to last month
 * @param district code or {@link #NO_DISTRICT}, null for all
 * @param theme code, null for all
 */
record Selection(
        YearMonth from,
        YearMonth to,
        @Nullable String district,
        @Nullable String theme) {

    /** Stands for the requests of which no address is known. */
    static final String NO_DISTRICT = "geen";

    /** Stands for a total, in keys of cells. */
    static final String ALL = "*";

    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    LocalDate firstMonth() {
        return from.atDay(1);
    }

    LocalDate lastMonth() {
        return to.atDay(1);
    }

    /** The same months a year before. */
    Selection yearBefore() {
        return new Selection(from.minusYears(1), to.minusYears(1), district, theme);
    }

    String themeOrAll() {
        return theme == null ? ALL : theme;
    }

    String districtOrAll() {
        return district == null ? ALL : district;
    }

    long length() {
        return ChronoUnit.MONTHS.between(from, to) + 1;
    }
}
