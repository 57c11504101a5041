package nl.handenindewijk.reporting;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Whole months, by Dutch calendar day of receipt.
 *
 * @param from first month
 * @param to last month
 */
record Months(YearMonth from, YearMonth to) {

    LocalDate firstMonth() {
        return from.atDay(1);
    }

    LocalDate lastMonth() {
        return to.atDay(1);
    }

    /** The same months a year before. */
    Months yearBefore() {
        return new Months(from.minusYears(1), to.minusYears(1));
    }
}
