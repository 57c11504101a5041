package nl.handenindewijk.reporting;

import java.util.List;
import java.util.Optional;
import nl.handenindewijk.reporting.disclosure.Rounding;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;

/** What the template of the report asks for while it is written. */
final class PageTexts {

    /** What is explained on every report, under {@code reporting.term.CODE}. */
    static final List<String> TERMS = List.of(
            "received",
            "contact",
            "waiting-time",
            "promise",
            "dropped",
            "silence",
            "returned",
            "later",
            "left",
            "change",
            "need",
            "signal",
            "met",
            "helped",
            "goal",
            "domain",
            "form",
            "late",
            "outcome",
            "out",
            "danger",
            "rounded",
            "hidden");

    private final ReportTexts texts;
    private final Report report;

    PageTexts(ReportTexts texts, Report report) {
        this.texts = texts;
        this.report = report;
    }

    /** Sentence under the heading: period and district. */
    public String about() {
        var district = report.selection().district();
        return texts.text(
                "reporting.about",
                texts.period(report.selection().period()),
                district == null ? texts.text("reporting.all-areas") : texts.area(report, district));
    }

    public List<String> terms() {
        return TERMS;
    }

    /** Who made it, and when. */
    public String printed() {
        return texts.text("reporting.printed", texts.municipality(), texts.day(report.madeOn()));
    }

    public String period(Period period) {
        return texts.period(period);
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

    /** What residents of a district get to read; a true n would tell from one day to the next who had contact. */
    public String forResidents(Report.Area area) {
        return report.forResidents()
                .getOrDefault(area.code(), Optional.empty())
                .map(w -> texts.text(
                        "reporting.for-residents." + w.scope(), w.half(), w.nineOfTen(), Rounding.of(w.people())))
                .orElseGet(() -> texts.text("reporting.for-residents.none"));
    }

    private Optional<WaitingTime> waiting(String code) {
        return report.year().waiting(report.time(), code);
    }
}
