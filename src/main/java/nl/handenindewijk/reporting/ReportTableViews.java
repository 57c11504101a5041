package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.stereotype.Component;

/** Puts the tables of a report into words. */
@Component
class ReportTableViews {

    private final ReportTexts texts;

    ReportTableViews(ReportTexts texts) {
        this.texts = texts;
    }

    /** Every table, by the name of its download. */
    Optional<TableView> byName(Report report, String name) {
        return all(report).filter(table -> table.name().equals(name)).findFirst();
    }

    private Stream<TableView> all(Report report) {
        return Stream.of(
                districts(report),
                themes(report),
                months(report),
                waitingByMonth(report),
                waits(report),
                outcomes(report),
                teams(report),
                terms(report));
    }

    /** Per district: received, contact, waiting time with drop-out beside it. */
    TableView districts(Report report) {
        var tables = report.tables();
        return table(
                "wijken",
                "reporting.area",
                reachColumns(),
                tables.reach().rows().stream()
                        .filter(report::isAbout)
                        .map(code -> new Line(
                                texts.area(report, code),
                                reachCells(
                                        tables.reach().row(code),
                                        tables.promise().cell(code, "KEPT"),
                                        waiting(tables.waiting(), code))))
                        .toList(),
                new Line(
                        texts.municipality(),
                        reachCells(
                                tables.reach().totals(),
                                tables.promise().columnTotal("KEPT"),
                                waiting(tables.waiting(), ALL))));
    }

    private List<String> reachColumns() {
        return Stream.of("received", "contact", "half", "nine", "promise", "dropped", "waiting", "closed")
                .map(column -> texts.text("reporting.column." + column))
                .toList();
    }

    private List<Shown> reachCells(List<Cell> reach, Cell kept, Optional<WaitingTime> waiting) {
        var received = reach.get(Reach.values().length);
        var contact = reach.get(Reach.CONTACT.ordinal());
        return List.of(
                texts.shown(received),
                texts.shown(contact),
                texts.half(waiting),
                texts.nineOfTen(waiting),
                texts.share(kept, contact),
                texts.share(reach.get(Reach.DROPPED_OUT.ordinal()), received),
                texts.shown(reach.get(Reach.WAITING.ordinal())),
                texts.shown(reach.get(Reach.CLOSED_WITHOUT.ordinal())));
    }

    /** Themes by districts; for one district, by months. */
    TableView themes(Report report) {
        boolean all = report.selection().district() == null;
        var table = all ? report.tables().themes() : report.tables().themesByMonth();
        Function<String, String> heading =
                all ? code -> texts.area(report, code) : code -> texts.shortMonth(YearMonth.parse(code));
        return counts("onderwerpen", "reporting.theme", table, code -> texts.text("theme." + code), heading);
    }

    TableView months(Report report) {
        return counts(
                "maanden",
                "reporting.month",
                report.tables().months().only(report.selection().district()),
                code -> texts.month(YearMonth.parse(code)),
                code -> texts.area(report, code));
    }

    /** Waiting time by month of receipt, with drop-out beside it. */
    TableView waitingByMonth(Report report) {
        var reach = report.tables().reachByMonth();
        var columns = Stream.of("received", "contact", "half", "nine", "dropped", "waiting", "closed")
                .map(column -> texts.text("reporting.column." + column))
                .toList();
        return table(
                "wachttijd-per-maand",
                "reporting.month",
                columns,
                reach.rows().stream()
                        .map(code -> new Line(
                                texts.month(YearMonth.parse(code)),
                                monthCells(
                                        reach.row(code), waiting(report.tables().waitingByMonth(), code))))
                        .toList(),
                new Line(
                        texts.text("reporting.total"),
                        monthCells(
                                reach.totals(),
                                waiting(
                                        report.tables().waiting(),
                                        report.selection().districtOrAll()))));
    }

    private List<Shown> monthCells(List<Cell> reach, Optional<WaitingTime> waiting) {
        var cells = new ArrayList<>(reachCells(reach, Cell.HIDDEN, waiting));
        cells.remove(4); // kept promises are shown per district only
        return cells;
    }

    TableView waits(Report report) {
        return counts(
                "wachttijden",
                "reporting.working-days",
                report.tables().waits().only(report.selection().district()),
                code -> code.endsWith("+") ? texts.text("reporting.or-more", code.replace("+", "")) : code,
                code -> texts.area(report, code));
    }

    TableView outcomes(Report report) {
        return counts(
                "uitkomsten",
                "reporting.outcome",
                report.tables().outcomes().only(report.selection().district()).withoutEmptyRows(),
                code -> texts.text("outcome." + code),
                code -> texts.area(report, code));
    }

    /** What is open now per team. */
    TableView teams(Report report) {
        var table = report.teams();
        return table(
                "teams",
                "reporting.team",
                List.of(texts.text("reporting.column.open"), texts.text("reporting.column.late")),
                table.rows().stream()
                        .map(id ->
                                new Line(texts.team(report, id), teamCells(table.rowTotal(id), table.cell(id, "LATE"))))
                        .toList(),
                new Line(texts.municipality(), teamCells(table.total(), table.columnTotal("LATE"))));
    }

    TableView terms(Report report) {
        return KeptTerms.view(report, texts);
    }

    private List<Shown> teamCells(Cell open, Cell late) {
        return List.of(texts.shown(open), texts.share(late, open));
    }

    private TableView counts(
            String name,
            String corner,
            SafeTable table,
            Function<String, String> rowLabel,
            Function<String, String> columnLabel) {
        boolean single = table.columns().size() == 1;
        var columns = Stream.concat(
                        single ? Stream.empty() : table.columns().stream().map(columnLabel),
                        Stream.of(single ? columnLabel.apply(table.columns().get(0)) : texts.municipality()))
                .toList();
        return table(
                name,
                corner,
                columns,
                table.rows().stream()
                        .map(code -> new Line(rowLabel.apply(code), cells(table.row(code), single)))
                        .toList(),
                new Line(texts.text("reporting.total"), cells(table.totals(), single)));
    }

    private List<Shown> cells(List<Cell> cells, boolean single) {
        return cells.stream().skip(single ? 1 : 0).map(texts::shown).toList();
    }

    private TableView table(String name, String corner, List<String> columns, List<Line> lines, Line total) {
        return new TableView(name, texts.text("reporting.caption." + name), texts.text(corner), columns, lines, total);
    }

    private static Optional<WaitingTime> waiting(Map<String, Optional<WaitingTime>> all, String code) {
        return all.getOrDefault(code, Optional.empty());
    }
}
