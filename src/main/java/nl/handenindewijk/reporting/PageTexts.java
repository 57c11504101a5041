package nl.handenindewijk.reporting;

import java.time.YearMonth;
import java.util.Optional;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;

/** What the template of the report asks for while it is written. */
final class PageTexts {

    private final ReportTexts texts;
    private final Report report;

    PageTexts(ReportTexts texts, Report report) {
        this.texts = texts;
        this.report = report;
    }

    /** Sentence under the heading: months, district and theme. */
    public String about() {
        var selection = report.selection();
        var district = selection.district();
        var theme = selection.theme();
        return texts.text(
                "reporting.about",
                texts.month(selection.from()),
                texts.month(selection.to()),
                district == null ? texts.text("reporting.all-areas") : texts.area(report, district),
                theme == null ? texts.text("reporting.all-themes") : texts.text("theme." + theme));
    }

    public String month(YearMonth month) {
        return texts.month(month);
    }

    public String area(Report.Area area) {
        return texts.area(area);
    }

    public String municipality() {
        return texts.municipality();
    }

    /** The waiting time of a district under its name on the map. */
    public String onMap(String code) {
        return texts.half(waiting(code)).text();
    }

    /** Class of the colour of a district on the map; 0 without a figure. */
    public int shade(String code) {
        int half = waiting(code).map(WaitingTime::half).orElse(-1);
        return half < 0 ? 0 : half <= 2 ? 1 : half == 3 ? 2 : half <= 5 ? 3 : 4;
    }

    /** What residents of a district get to read. */
    public String forResidents(Report.Area area) {
        return report.forResidents()
                .getOrDefault(area.code(), Optional.empty())
                .map(w -> texts.text("reporting.for-residents." + w.scope(), w.half(), w.nineOfTen(), w.people()))
                .orElseGet(() -> texts.text("reporting.for-residents.none"));
    }

    private Optional<WaitingTime> waiting(String code) {
        return report.tables().waiting().getOrDefault(code, Optional.empty());
    }
}
