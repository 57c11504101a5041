package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;
import static nl.handenindewijk.reporting.YearBook.CONTACT;
import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import org.springframework.stereotype.Component;

/** Per district: at which step people gave up; and how long it was silent at most, and who came back. */
@Component
class TrustSteps {

    private final ReportTexts texts;

    TrustSteps(ReportTexts texts) {
        this.texts = texts;
    }

    Stream<TableView> of(Report report) {
        return Stream.of(
                table(
                        report,
                        "blijven",
                        List.of("received", "withdrew", "not-reached", "contact", "left"),
                        this::staying),
                table(report, "terug", List.of("silence", "ended", "soon", "later"), this::returning));
    }

    private TableView table(
            Report report, String name, List<String> columns, BiFunction<Report, String, List<Shown>> cells) {
        return new TableView(
                name,
                texts.text("reporting.caption." + name),
                texts.text("reporting.area"),
                columns.stream()
                        .map(column -> texts.text("reporting.column." + column))
                        .toList(),
                report.districts().stream()
                        .map(code -> new Line(texts.area(report, code), cells.apply(report, code)))
                        .toList(),
                new Line(texts.municipality(), cells.apply(report, ALL)));
    }

    private List<Shown> staying(Report report, String district) {
        return List.of(
                texts.shown(report.year().cell(report.time(), district, RECEIVED)),
                share(report, district, TrustFigures.WITHDREW, RECEIVED),
                share(report, district, TrustFigures.NOT_REACHED, RECEIVED),
                texts.shown(report.year().cell(report.time(), district, CONTACT)),
                share(report, district, TrustFigures.LEFT, CONTACT));
    }

    private List<Shown> returning(Report report, String district) {
        return List.of(
                texts.calendarDays(report.year().silence(report.time(), district)),
                texts.shown(report.year().cell(report.time(), district, TrustFigures.ENDED)),
                share(report, district, TrustFigures.SOON, TrustFigures.ENDED),
                share(report, district, TrustFigures.LATER, TrustFigures.ENDED));
    }

    private Shown share(Report report, String district, String part, String whole) {
        return texts.share(
                report.year().cell(report.time(), district, part), report.year().cell(report.time(), district, whole));
    }
}
