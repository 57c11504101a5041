package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.HelpFigures.HELPED;
import static nl.handenindewijk.reporting.HelpFigures.MET;
import static nl.handenindewijk.reporting.HelpFigures.code;
import static nl.handenindewijk.reporting.Selection.ALL;
import static nl.handenindewijk.reporting.YearBook.CONTACT;
import static nl.handenindewijk.reporting.YearBook.KEPT;
import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import org.springframework.stereotype.Component;

/** Everything about trust in one line a quarter, of the chosen district or of all, so that a turn is seen. */
@Component
class TrustByQuarter {

    private static final int QUARTERS = 8;

    private final ReportTexts texts;

    TrustByQuarter(ReportTexts texts) {
        this.texts = texts;
    }

    TableView of(Report report) {
        var district = report.selection().districtOrAll();
        return new TableView(
                "vertrouwen-per-kwartaal",
                texts.text(
                        "reporting.caption.vertrouwen-per-kwartaal",
                        report.selection().district() == null ? texts.municipality() : texts.area(report, district)),
                texts.text("reporting.quarter"),
                Stream.of("received", "promise", "met-kept", "dropped", "silence", "helped-yes", "soon", "later")
                        .map(column -> texts.text("reporting.column." + column))
                        .toList(),
                report.years().stream()
                        .flatMap(year -> Period.ofYear(year.year()).stream()
                                .filter(quarter -> !quarter.isYear()
                                        && !quarter.from().atDay(1).isAfter(report.madeOn()))
                                .filter(quarter -> !year.cell(quarter.code(), ALL, RECEIVED)
                                        .isNobody())
                                .sorted(Comparator.comparingInt(Period::quarter).reversed())
                                .map(quarter -> new Line(texts.period(quarter), cells(year, quarter.code(), district))))
                        .limit(QUARTERS)
                        .toList(),
                null);
    }

    private List<Shown> cells(YearBook year, String time, String district) {
        return List.of(
                texts.shown(year.cell(time, district, RECEIVED)),
                share(year, time, district, KEPT, CONTACT),
                share(year, time, district, code(MET, "KEPT"), MET),
                share(year, time, district, Reach.DROPPED_OUT.name(), RECEIVED),
                texts.calendarDays(year.silence(time, district)),
                share(year, time, district, code(HELPED, "YES"), HELPED),
                share(year, time, district, TrustFigures.SOON, TrustFigures.ENDED),
                share(year, time, district, TrustFigures.LATER, TrustFigures.ENDED));
    }

    private Shown share(YearBook year, String time, String district, String part, String whole) {
        return texts.percentOf(
                HelpTables.cell(year, time, district, part), HelpTables.cell(year, time, district, whole));
    }
}
