package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;
import static nl.handenindewijk.reporting.YearBook.CONTACT;
import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.util.List;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import org.springframework.stereotype.Component;

/** Per district: at which step people gave up, how long it was silent at most, and who came back. */
@Component
class TrustSteps {

    private final ReportTexts texts;

    TrustSteps(ReportTexts texts) {
        this.texts = texts;
    }

    TableView of(Report report) {
        return new TableView(
                "blijven",
                texts.text("reporting.caption.blijven"),
                texts.text("reporting.area"),
                Stream.of("received", "withdrew", "not-reached", "contact", "left", "silence", "ended", "soon", "later")
                        .map(column -> texts.text("reporting.column." + column))
                        .toList(),
                report.districts().stream()
                        .map(code -> new Line(texts.area(report, code), cells(report, code)))
                        .toList(),
                new Line(texts.municipality(), cells(report, ALL)));
    }

    private List<Shown> cells(Report report, String district) {
        var silence = report.year().silence(report.time(), district);
        return List.of(
                texts.shown(report.year().cell(report.time(), district, RECEIVED)),
                share(report, district, TrustFigures.WITHDREW, RECEIVED),
                share(report, district, TrustFigures.NOT_REACHED, RECEIVED),
                texts.shown(report.year().cell(report.time(), district, CONTACT)),
                share(report, district, TrustFigures.LEFT, CONTACT),
                texts.calendarDays(silence),
                texts.shown(report.year().cell(report.time(), district, TrustFigures.ENDED)),
                share(report, district, TrustFigures.SOON, TrustFigures.ENDED),
                share(report, district, TrustFigures.LATER, TrustFigures.ENDED));
    }

    private Shown share(Report report, String district, String part, String whole) {
        return texts.share(
                report.year().cell(report.time(), district, part), report.year().cell(report.time(), district, whole));
    }
}
