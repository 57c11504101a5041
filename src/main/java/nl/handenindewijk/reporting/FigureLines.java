package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;
import static nl.handenindewijk.reporting.YearBook.CONTACT;
import static nl.handenindewijk.reporting.YearBook.KEPT;
import static nl.handenindewijk.reporting.YearBook.OUT;
import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.ReportTableViews.Column;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.stereotype.Component;

/** Lines that tell of a district, a team or a theme all there is to tell: drop-out always beside waiting time. */
@Component
class FigureLines {

    private final ReportTexts texts;

    FigureLines(ReportTexts texts) {
        this.texts = texts;
    }

    /** @param whole also what was closed and what is open, which months do not tell */
    List<String> columns(boolean whole) {
        return Stream.concat(
                        Stream.of("received", "contact", "half", "nine", "promise", "dropped", "waiting", "closed"),
                        whole ? Stream.of("out", "open", "late") : Stream.empty())
                .map(column -> texts.text("reporting.column." + column))
                .toList();
    }

    Line district(Report report, String label, String time, String district, boolean whole) {
        var cells = reach(
                code -> report.year().cell(time, district, code), report.year().waiting(time, district));
        if (whole) {
            cells.add(texts.shown(report.year().cell(time, district, OUT)));
            cells.addAll(open(report, NowBook.DISTRICT, district));
        }
        return new Line(label, cells);
    }

    Line value(Report report, String label, Dimension per, String value) {
        var year = report.year();
        var cells =
                reach(code -> year.cell(report.time(), ALL, per, value, code), year.waiting(report.time(), per, value));
        cells.add(texts.shown(year.cell(report.time(), ALL, per, value, OUT)));
        cells.addAll(open(report, per.name(), value));
        return new Line(label, cells);
    }

    private List<Shown> reach(Function<String, Cell> cell, Optional<WaitingTime> waiting) {
        var received = cell.apply(RECEIVED);
        var contact = cell.apply(CONTACT);
        return new ArrayList<>(List.of(
                texts.shown(received),
                texts.shown(contact),
                texts.half(waiting),
                texts.nineOfTen(waiting),
                texts.share(cell.apply(KEPT), contact),
                texts.share(cell.apply(Reach.DROPPED_OUT.name()), received),
                texts.shown(cell.apply(Reach.WAITING.name())),
                texts.shown(cell.apply(Reach.CLOSED_WITHOUT.name()))));
    }

    /** Open now, and late. */
    List<Shown> open(Report report, String dimension, String value) {
        var open = report.now().cell(dimension, value, NowBook.OPEN);
        return List.of(texts.shown(open), texts.share(report.now().cell(dimension, value, NowBook.LATE), open));
    }

    /** What is open now per team. */
    TableView openByTeam(Report report) {
        return new TableView(
                "teams",
                texts.text("reporting.caption.teams"),
                texts.text("reporting.team"),
                List.of(texts.text("reporting.column.open"), texts.text("reporting.column.late")),
                report.teamNames().keySet().stream()
                        .map(id -> new Line(
                                texts.team(report, id.toString()), open(report, Dimension.TEAM.name(), id.toString())))
                        .toList(),
                new Line(texts.municipality(), open(report, Dimension.TEAM.name(), ALL)));
    }

    /** Danger now: contact within the hour, of the whole municipality. */
    TableView danger(Report report) {
        var found = quarters(report).stream()
                .map(quarter -> new Line(quarter.label(), dangerCells(report.year(), quarter.code())))
                .toList();
        return new TableView(
                "gevaar",
                texts.text("reporting.caption.gevaar"),
                texts.text("reporting.quarter"),
                Stream.of("column.received", "danger.IN_TIME", "danger.LATE", "column.waiting", "column.dropped")
                        .map(column -> texts.text("reporting." + column))
                        .toList(),
                found.subList(0, found.size() - 1),
                found.get(found.size() - 1));
    }

    private List<Shown> dangerCells(YearBook year, String time) {
        Function<String, Cell> ofDanger = code -> year.cell(time, ALL, Dimension.LEVEL, "U0", code);
        var all = ofDanger.apply(RECEIVED);
        return List.of(
                texts.shown(all),
                texts.share(year.cell(time, ALL, "DANGER " + YearBook.IN_TIME), all),
                texts.share(year.cell(time, ALL, "DANGER " + YearBook.LATE), all),
                texts.share(ofDanger.apply(Reach.WAITING.name()), all),
                texts.share(ofDanger.apply(Reach.DROPPED_OUT.name()), all));
    }

    /** The quarters of the year that have begun, and the year; or only the quarter that was chosen. */
    List<Column> quarters(Report report) {
        var period = report.selection().period();
        var quarters = IntStream.rangeClosed(1, period.isYear() ? 4 : 0)
                .mapToObj(q -> new Period(period.year(), q))
                .filter(quarter -> !quarter.from().atDay(1).isAfter(report.madeOn()));
        return Stream.concat(quarters, Stream.of(period))
                .map(each -> new Column(each.code(), texts.period(each)))
                .toList();
    }

    /** The months of the period that have begun. */
    Stream<YearMonth> months(Report report) {
        return report.selection().period().months().stream()
                .filter(month -> !month.atDay(1).isAfter(report.madeOn()));
    }

    /** Districts with the municipality last; only one if the report is about one. */
    List<Column> districts(Report report) {
        var chosen = report.selection().district();
        var all = report.districts().stream().map(code -> new Column(code, texts.area(report, code)));
        return (chosen == null ? Stream.concat(all, Stream.of(new Column(ALL, texts.municipality()))) : all).toList();
    }
}
