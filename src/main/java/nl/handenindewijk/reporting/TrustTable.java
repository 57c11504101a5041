package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;
import static nl.handenindewijk.reporting.YearBook.CONTACT;
import static nl.handenindewijk.reporting.YearBook.KEPT;
import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.ReportTableViews.Column;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import nl.handenindewijk.reporting.disclosure.Cell;
import org.springframework.stereotype.Component;

/**
 * What tells whether people keep their trust, per district: do they still come, does the portal keep its word, do they give
 * up. Of the last whole quarter of the period, beside the same quarter a year before.
 */
@Component
class TrustTable {

    private final ReportTexts texts;
    private final FigureLines lines;
    private final ReportingSettings settings;

    TrustTable(ReportTexts texts, FigureLines lines, ReportingSettings settings) {
        this.texts = texts;
        this.lines = lines;
        this.settings = settings;
    }

    TableView of(Report report) {
        var quarter = lastWhole(report);
        return new TableView(
                "vertrouwen",
                texts.text("reporting.caption.vertrouwen", texts.period(quarter)),
                texts.text("reporting.area"),
                Stream.of("received", "year-before", "change", "need", "signal", "promise", "promise-before")
                        .map(column -> texts.text("reporting.column." + column))
                        .toList(),
                report.districts().stream()
                        .map(code -> new Line(texts.area(report, code), cells(report, quarter, code)))
                        .toList(),
                new Line(texts.municipality(), cells(report, quarter, ALL)));
    }

    /** The index compares districts with each other, so it says nothing about all of them. */
    private Shown need(Report report, String district) {
        if (district.equals(ALL)) {
            return texts.nothing();
        }
        var trend = report.need().byDistrict().get(district);
        return trend == null ? texts.unknown() : texts.words("reporting.need." + trend);
    }

    private Shown signal(Report report, String district) {
        if (district.equals(ALL)) {
            return texts.nothing();
        }
        return texts.words(
                report.mayHaveLostTrust(district)
                        ? "reporting.signal.trust"
                        : report.fewer().containsKey(district) ? "reporting.signal.fewer" : "reporting.signal.none");
    }

    /** What was received in each quarter of all years that are kept, so that a trend can be seen. */
    TableView quarters(Report report) {
        var columns = lines.districts(report);
        var found = report.years().stream()
                .flatMap(book -> Period.ofYear(book.year()).stream())
                .filter(quarter -> !quarter.isYear() && !quarter.from().atDay(1).isAfter(report.madeOn()))
                .filter(quarter -> !report.cell(quarter, ALL, RECEIVED).isNobody())
                .map(quarter -> new Line(
                        texts.period(quarter),
                        columns.stream()
                                .map(column -> texts.shown(report.cell(quarter, column.code(), RECEIVED)))
                                .toList()))
                .toList();
        return new TableView(
                "kwartalen",
                texts.text("reporting.caption.kwartalen") + breaks(report),
                texts.text("reporting.quarter"),
                columns.stream().map(Column::label).toList(),
                found,
                null);
    }

    /** Where the columns cannot be read as one line. */
    private String breaks(Report report) {
        return report.borders().entrySet().stream()
                .map(each -> each.getValue().stream()
                        .filter(report::isAbout)
                        .map(code -> texts.area(report, code))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "),
                                names -> names.isEmpty()
                                        ? ""
                                        : " " + texts.text("reporting.border", String.valueOf(each.getKey()), names))))
                .collect(Collectors.joining());
    }

    private static Period lastWhole(Report report) {
        var period = report.selection().period();
        var last = period.isYear() ? new Period(period.year(), 4) : period;
        while (!last.to().atEndOfMonth().isBefore(report.madeOn())) {
            last = last.quarterBefore();
        }
        return last;
    }

    private List<Shown> cells(Report report, Period quarter, String district) {
        var before = quarter.yearBefore();
        var now = report.cell(quarter, district, RECEIVED);
        var then = report.cell(before, district, RECEIVED);
        return List.of(
                texts.shown(now),
                texts.shown(then),
                report.isBroken(district, quarter.year()) ? texts.newBorder() : change(now, then),
                need(report, district),
                signal(report, district),
                share(report, quarter, district, KEPT, CONTACT),
                share(report, before, district, KEPT, CONTACT));
    }

    private Shown share(Report report, Period quarter, String district, String part, String whole) {
        return texts.share(report.cell(quarter, district, part), report.cell(quarter, district, whole));
    }

    private Shown change(Cell now, Cell then) {
        if (!now.isShown() || !then.isAtLeast(settings.fewestForShare())) {
            return texts.tooFew();
        }
        long percent = Math.round((now.count() - then.count()) * 20.0 / then.count()) * 5;
        var kind = percent == 0 ? "same" : percent > 0 ? "more" : "fewer";
        var words = texts.text("reporting.change." + kind, Math.abs(percent));
        return new Shown(words, words, false);
    }
}
