package nl.handenindewijk.signals;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.PersonalNumbers;
import nl.handenindewijk.shared.Postcode;
import org.jspecify.annotations.Nullable;

/** Makes a signal of a line, or says what is the first thing wrong with it. */
final class ReadLine {

    private static final int OLDEST_IN_MONTHS = 3;
    private static final Pattern HOUSE = Pattern.compile("([1-9][0-9]{0,4})\\s*-?\\s*([A-Za-z0-9 -]{0,8})");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{7,24}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,180}\\.[A-Za-z]{2,24}");
    private static final String STARTS_A_FORMULA = "=+-@|%\uff1d\uff0b\uff0d\uff20";

    private final SignalFile file;
    private final Areas areas;
    private final LocalDate today;

    ReadLine(SignalFile file, Areas areas, LocalDate today) {
        this.file = file;
        this.areas = areas;
        this.today = today;
    }

    Signal read(CsvRecord row) throws Unfit {
        if (!file.hasAllFields(row)) {
            throw new Unfit(Reason.FIELD_COUNT);
        }
        for (var column : Column.values()) {
            check(column, file.text(row, column));
        }
        var creditor = Creditor.parse(file.text(row, Column.SOORT))
                .orElseThrow(() -> new Unfit(Reason.BAD_CREDITOR, Column.SOORT));
        var house = HOUSE.matcher(needed(row, Column.HUISNUMMER));
        if (!house.matches()) {
            throw new Unfit(Reason.BAD_HOUSE_NUMBER, Column.HUISNUMMER);
        }
        int number = Integer.parseInt(house.group(1));
        return new Signal(
                row.getStartingLineNumber(),
                creditor,
                needed(row, Column.SCHULDEISER),
                needed(row, Column.NAAM),
                postcode(needed(row, Column.POSTCODE), number),
                number,
                addition(house.group(2), file.text(row, Column.TOEVOEGING)),
                fitting(row, Column.TELEFOON, PHONE, Reason.BAD_PHONE),
                fitting(row, Column.EMAIL, EMAIL, Reason.BAD_EMAIL),
                Figures.amount(needed(row, Column.BEDRAG)),
                Figures.months(file.text(row, Column.MAANDEN)),
                day(needed(row, Column.DATUM)).toString(),
                threat(file.text(row, Column.DREIGING), creditor));
    }

    /** What may stand nowhere. */
    private static void check(Column column, @Nullable String text) throws Unfit {
        if (text == null) {
            if (column.isNeeded()) {
                throw new Unfit(Reason.MISSING, column);
            }
            return;
        }
        if (text.length() > column.longest()) {
            throw new Unfit(Reason.TOO_LONG, column);
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            throw new Unfit(Reason.CONTROL, column);
        }
        if (STARTS_A_FORMULA.indexOf(text.codePointAt(0)) >= 0
                && column != Column.BEDRAG
                && !(column == Column.TELEFOON && text.matches("\\+[0-9].*"))) {
            throw new Unfit(Reason.FORMULA, column);
        }
        if (column != Column.BEDRAG && !PersonalNumbers.find(text).isEmpty()) {
            throw new Unfit(Reason.BSN, column);
        }
    }

    private String needed(CsvRecord row, Column column) throws Unfit {
        var text = file.text(row, column);
        if (text == null) {
            throw new Unfit(Reason.MISSING, column);
        }
        return text;
    }

    private @Nullable String fitting(CsvRecord row, Column column, Pattern shape, Reason otherwise) throws Unfit {
        var text = file.text(row, column);
        if (text != null && !shape.matcher(text).matches()) {
            throw new Unfit(otherwise, column);
        }
        return text;
    }

    private String postcode(String text, int number) throws Unfit {
        var postcode = Postcode.parse(text).orElseThrow(() -> new Unfit(Reason.BAD_POSTCODE, Column.POSTCODE));
        if (areas.quarterOf(postcode, number).isEmpty()) {
            throw new Unfit(Reason.NOT_OURS, Column.POSTCODE);
        }
        return postcode.value();
    }

    private static @Nullable String addition(String behindNumber, @Nullable String own) throws Unfit {
        var behind = behindNumber.strip();
        if (!behind.isEmpty() && own != null) {
            throw new Unfit(Reason.BAD_HOUSE_NUMBER, Column.TOEVOEGING);
        }
        return behind.isEmpty() ? own : behind;
    }

    private LocalDate day(String text) throws Unfit {
        var day = Figures.day(text);
        if (day.isAfter(today)) {
            throw new Unfit(Reason.DATE_AHEAD, Column.DATUM);
        }
        if (day.isBefore(today.minusMonths(OLDEST_IN_MONTHS))) {
            throw new Unfit(Reason.DATE_OLD, Column.DATUM);
        }
        return day;
    }

    private static @Nullable String threat(@Nullable String text, Creditor creditor) throws Unfit {
        var code = text == null ? "NEE" : text.toUpperCase(Locale.ROOT);
        if (code.equals("NEE") || code.equals("GEEN")) {
            return null;
        }
        if (!code.equals(creditor.threat())) {
            throw new Unfit(Reason.BAD_THREAT, Column.DREIGING);
        }
        return code;
    }
}
