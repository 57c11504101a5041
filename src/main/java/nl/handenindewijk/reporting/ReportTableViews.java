package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;
import static nl.handenindewijk.reporting.YearBook.OUT;
import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.disclosure.Cell;
import org.springframework.stereotype.Component;

/** Puts the figures of a report into tables and words. */
@Component
class ReportTableViews {

    private final ReportTexts texts;
    private final FigureLines lines;
    private final TrustTable trust;
    private final WaitingApart apart;
    private final TrustPage trustPage;

    ReportTableViews(ReportTexts texts, FigureLines lines, TrustTable trust, WaitingApart apart, TrustPage trustPage) {
        this.texts = texts;
        this.lines = lines;
        this.trust = trust;
        this.apart = apart;
        this.trustPage = trustPage;
    }

    /** Every table, by the name of its download. */
    Optional<TableView> byName(Report report, String name) {
        return all(report).filter(table -> table.name().equals(name)).findFirst();
    }

    /** Every table of the report. */
    Stream<TableView> all(Report report) {
        return Stream.concat(main(report), trustPage.tables(report));
    }

    /** Those of the report's own page. */
    Stream<TableView> main(Report report) {
        return Stream.of(
                districts(report),
                perValue(report),
                perValueAndDistrict(report),
                months(report),
                trust.quarters(report),
                waitingByMonth(report),
                waits(report),
                apart.of(report),
                outcomes(report),
                lines.openByTeam(report),
                lines.danger(report),
                KeptTerms.view(report, texts));
    }

    /** Per district: received, contact, waiting time with drop-out beside it. */
    TableView districts(Report report) {
        return new TableView(
                "wijken",
                texts.text("reporting.caption.wijken"),
                texts.text("reporting.area"),
                lines.columns(true),
                report.districts().stream()
                        .map(code -> lines.district(report, texts.area(report, code), report.time(), code, true))
                        .toList(),
                lines.district(report, texts.municipality(), report.time(), ALL, true));
    }

    /** The same figures of the whole municipality, per value of the chosen dimension. */
    TableView perValue(Report report) {
        var per = report.selection().per();
        return new TableView(
                "uitsplitsing",
                texts.text("reporting.caption.uitsplitsing"),
                texts.per(per),
                lines.columns(true),
                values(report, ALL)
                        .map(value -> lines.value(report, texts.value(report, per, value), per, value))
                        .toList(),
                lines.district(report, texts.municipality(), report.time(), ALL, true));
    }

    /** What was received, per value and district; for one district, per quarter of the year. */
    TableView perValueAndDistrict(Report report) {
        var per = report.selection().per();
        var district = report.selection().district();
        var values = values(report, district == null ? ALL : district).toList();
        BiFunction<String, String, Cell> inDistrict =
                (value, code) -> report.year().cell(report.time(), code, per, value, RECEIVED);
        BiFunction<String, String, Cell> inQuarter =
                (value, time) -> report.year().cell(time, report.selection().districtOrAll(), per, value, RECEIVED);
        Function<String, String> label = value -> texts.value(report, per, value);
        return district == null
                ? counts("onderwerpen", texts.per(per), values, label, lines.districts(report), inDistrict)
                : counts("onderwerpen", texts.per(per), values, label, lines.quarters(report), inQuarter);
    }

    /** Values by how many asked, those that are hidden last. */
    private Stream<String> values(Report report, String district) {
        var per = report.selection().per();
        return report.year().values().getOrDefault(per, List.of()).stream()
                .filter(value -> !report.year()
                                .cell(report.time(), district, per, value, RECEIVED)
                                .isNobody()
                        || !report.year()
                                        .cell(report.time(), district, per, value, OUT)
                                        .isNobody()
                                && district.equals(ALL))
                .sorted(Comparator.comparingLong(value -> -report.year()
                        .cell(report.time(), district, per, value, RECEIVED)
                        .count()));
    }

    TableView months(Report report) {
        return counts(
                "maanden",
                texts.text("reporting.month"),
                lines.months(report).map(YearMonth::toString).toList(),
                code -> texts.month(YearMonth.parse(code)),
                lines.districts(report),
                (month, code) -> report.year().cell(month, code, RECEIVED));
    }

    /** Waiting time by month of receipt, with drop-out beside it. */
    TableView waitingByMonth(Report report) {
        var district = report.selection().districtOrAll();
        return new TableView(
                "wachttijd-per-maand",
                texts.text("reporting.caption.wachttijd-per-maand"),
                texts.text("reporting.month"),
                lines.columns(false),
                lines.months(report)
                        .map(month -> lines.district(report, texts.month(month), month.toString(), district, false))
                        .toList(),
                lines.district(report, texts.text("reporting.total"), report.time(), district, false));
    }

    TableView waits(Report report) {
        var classes = WaitClass.ALL.stream().map(WaitClass::toString).toList();
        return counts(
                "wachttijden",
                texts.text("reporting.working-days"),
                Stream.concat(classes.stream(), Stream.of(ALL)).toList(),
                code -> code.endsWith("+") ? texts.text("reporting.or-more", code.replace("+", "")) : code,
                lines.districts(report),
                (each, code) -> report.year()
                        .cell(report.time(), code, each.equals(ALL) ? YearBook.CONTACT : YearBook.waitCode(each)));
    }

    /** How what was closed in the period ended. */
    TableView outcomes(Report report) {
        var district = report.selection().districtOrAll();
        var outcomes = report.year().outcomes().stream()
                .filter(o -> !report.year().outcome(report.time(), district, o).isNobody())
                .sorted(Comparator.comparingLong(
                        o -> -report.year().outcome(report.time(), district, o).count()));
        return counts(
                "uitkomsten",
                texts.text("reporting.outcome"),
                Stream.concat(outcomes, Stream.of(ALL)).toList(),
                texts::outcome,
                lines.districts(report),
                (outcome, code) -> outcome.equals(ALL)
                        ? report.year().cell(report.time(), code, OUT)
                        : report.year().outcome(report.time(), code, outcome));
    }

    private TableView counts(
            String name,
            String corner,
            List<String> rows,
            Function<String, String> label,
            List<Column> columns,
            BiFunction<String, String, Cell> cell) {
        var found = rows.stream()
                .map(row -> new Line(
                        row.equals(ALL) ? texts.text("reporting.total") : label.apply(row),
                        columns.stream()
                                .map(column -> texts.shown(cell.apply(row, column.code())))
                                .toList()))
                .toList();
        boolean total = !rows.isEmpty() && rows.get(rows.size() - 1).equals(ALL);
        return new TableView(
                name,
                texts.text("reporting.caption." + name),
                corner,
                columns.stream().map(Column::label).toList(),
                total ? found.subList(0, found.size() - 1) : found,
                total ? found.get(found.size() - 1) : null);
    }

    /** A column by the code of its figures. */
    record Column(String code, String label) {}
}
