package nl.handenindewijk.reporting;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.reporting.TableView.Shown;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words and numbers of a report in the reader's language. */
@Component
class ReportTexts {

    private final MessageSource messages;
    private final Municipality municipality;
    private final ReportingSettings settings;

    ReportTexts(MessageSource messages, Municipality municipality, ReportingSettings settings) {
        this.messages = messages;
        this.municipality = municipality;
        this.settings = settings;
    }

    String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }

    String month(YearMonth month) {
        return text("month." + month.getMonthValue()) + " " + month.getYear();
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    /** The first three letters and two digits, for an axis or a narrow column. */
    String shortMonth(YearMonth month) {
        return text("month." + month.getMonthValue()).substring(0, 3) + " "
                + String.valueOf(month.getYear()).substring(2);
    }

    String area(Report report, String code) {
        return report.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(this::area)
                .orElse(code);
    }

    String area(Report.Area area) {
        return area.name() == null ? text("reporting.area.none") : area.name();
    }

    String team(Report report, String id) {
        return report.teamNames().getOrDefault(UUID.fromString(id), id);
    }

    /** What a table is told apart by. */
    String per(Dimension dimension) {
        return text("reporting.per." + dimension);
    }

    /** A value of a dimension. */
    String value(Report report, Dimension dimension, String value) {
        return switch (dimension) {
            case THEME -> text("theme." + value);
            case LEVEL -> text("level." + value);
            case TEAM -> team(report, value);
            case CHANNEL -> text("channel." + value);
            case LANGUAGE -> text("language." + value);
        };
    }

    String outcome(String code) {
        return code.equals("WITHDRAWN") ? text("status.WITHDRAWN") : text("outcome." + code);
    }

    String period(Period period) {
        return period.isYear()
                ? text("reporting.year", String.valueOf(period.year()))
                : text("reporting.quarter-of", period.quarter(), String.valueOf(period.year()));
    }

    String municipality() {
        return municipality.name().replaceFirst("^Gemeente ", "");
    }

    /** A count, or that it is hidden; never 0 for what is hidden. */
    Shown shown(Cell cell) {
        return switch (cell.kind()) {
            case SHOWN -> new Shown(number(cell.count()), String.valueOf(cell.count()), false);
            case FEW -> hidden("<" + cell.threshold());
            case HIDDEN -> hidden(text("reporting.hidden"));
        };
    }

    /** A count with its share of a whole that is shown and large enough. */
    Shown share(Cell part, Cell whole) {
        var count = shown(part);
        return percent(part, whole)
                .map(percent -> new Shown(count.text() + " (" + percent + "%)", count.plain(), false))
                .orElse(count);
    }

    /** The share first, with what it is of; the count alone where that is too few. */
    Shown percentOf(Cell part, Cell whole) {
        var count = shown(part);
        return percent(part, whole)
                .map(percent -> new Shown(
                        text("reporting.percent-of", percent, shown(whole).text()), count.plain(), false))
                .orElse(count);
    }

    Optional<Long> percent(Cell part, Cell whole) {
        return part.isShown() && whole.isAtLeast(settings.fewestForShare())
                ? Optional.of(Math.round(100.0 * part.count() / whole.count()))
                : Optional.empty();
    }

    Shown half(Optional<WaitingTime> waiting) {
        return waiting.map(w -> days(w.half())).orElseGet(this::tooFew);
    }

    Shown nineOfTen(Optional<WaitingTime> waiting) {
        return waiting.map(w -> days(w.nineOfTen())).orElseGet(this::tooFew);
    }

    /** Half of something that is counted in calendar days. */
    Shown calendarDays(Optional<WaitingTime> half) {
        return half.map(h -> new Shown(text("reporting.calendar-days", h.half()), String.valueOf(h.half()), false))
                .orElseGet(this::tooFew);
    }

    private Shown days(int days) {
        return new Shown(text("reporting.days", days), String.valueOf(days), false);
    }

    Shown tooFew() {
        return hidden(text("reporting.too-few"));
    }

    /** More or less than the whole, in words: a minus sign at the start would be taken for a formula. */
    Shown apart(String key, long by, long error) {
        var words = text(key + (by > 0 ? ".more" : by < 0 ? ".less" : ".same"), Math.abs(by), error);
        return new Shown(words, words, false);
    }

    /** A cell that holds nothing on purpose. */
    Shown nothing() {
        return new Shown("–", "", false);
    }

    /** What no figure tells. */
    Shown unknown() {
        return hidden(text("reporting.unknown"));
    }

    /** A cell of words instead of a number. */
    Shown words(String key) {
        var words = text(key);
        return new Shown(words, words, false);
    }

    /** Nothing can be compared across a change of borders. */
    Shown newBorder() {
        return hidden(text("reporting.new-border"));
    }

    private static Shown hidden(String words) {
        return new Shown(words, words, true);
    }

    private static String number(long count) {
        return count < 1_000
                ? String.valueOf(count)
                : NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale())
                        .format(count);
    }
}
