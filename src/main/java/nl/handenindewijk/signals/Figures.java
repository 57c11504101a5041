package nl.handenindewijk.signals;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts and days as spreadsheets in the Netherlands write them; what could mean two things is refused. */
final class Figures {

    private static final BigDecimal MOST = new BigDecimal("250000");
    private static final int MOST_MONTHS = 120;
    private static final Pattern DUTCH = Pattern.compile("(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,9})(?:,[0-9]{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,2}");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

    private Figures() {}

    /** In euros, more than nothing: 1.250,40 and 1250,40 and 1250.40. */
    static BigDecimal amount(String text) throws Unfit {
        var plain = text.replaceFirst("^(?:€|EUR)\\s*", "");
        BigDecimal amount;
        if (PLAIN.matcher(plain).matches()) {
            amount = new BigDecimal(plain);
        } else if (DUTCH.matcher(plain).matches()) {
            amount = new BigDecimal(plain.replace(".", "").replace(',', '.'));
        } else {
            throw new Unfit(Reason.BAD_AMOUNT, Column.BEDRAG);
        }
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new Unfit(Reason.BAD_AMOUNT, Column.BEDRAG);
        }
        return amount;
    }

    static @Nullable Integer months(@Nullable String text) throws Unfit {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > MOST_MONTHS) {
            throw new Unfit(Reason.BAD_MONTHS, Column.MAANDEN);
        }
        return Integer.valueOf(text);
    }

    /** 2026-11-23 and 23-11-2026, also with / or . between. */
    static LocalDate day(String text) throws Unfit {
        var iso = ISO.matcher(text);
        var dayFirst = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
            }
            if (dayFirst.matches()) {
                return LocalDate.of(number(dayFirst.group(3)), number(dayFirst.group(2)), number(dayFirst.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Unfit(Reason.BAD_DATE, Column.DATUM);
        }
        throw new Unfit(Reason.BAD_DATE, Column.DATUM);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
