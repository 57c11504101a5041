package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handenindewijk.reporting.disclosure.Cell;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.stereotype.Component;

/** Says in sentences what stands out. Says nothing where the numbers are too small to say it. */
@Component
class ReportSummary {

    private final ReportTexts texts;
    private final ReportingSettings settings;

    ReportSummary(ReportTexts texts, ReportingSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    List<Finding> findings(Report report) {
        var findings = new ArrayList<Finding>();
        longestWait(report).ifPresent(findings::add);
        findings.addAll(trust(report));
        return findings;
    }

    /** Where fewer people ask, with what is known of the need. */
    List<Finding> trust(Report report) {
        return report.fewer().entrySet().stream()
                .filter(each -> report.isAbout(each.getKey()))
                .map(each -> fewer(report, each.getKey(), each.getValue()))
                .toList();
    }

    private Finding fewer(Report report, String code, int percent) {
        var trend = report.need().byDistrict().get(code);
        var what = report.mayHaveLostTrust(code) ? "reporting.finding.trust" : "reporting.finding.fewer";
        var fewer = texts.text("reporting.finding.fewer.why", percent);
        var need = trend == null
                ? texts.text("reporting.finding.need.unknown")
                : texts.text(
                        "reporting.finding.need." + trend,
                        String.valueOf(report.need().before()),
                        String.valueOf(report.need().year()));
        return new Finding(texts.text(what, texts.area(report, code)), fewer + " " + need);
    }

    private Optional<Finding> longestWait(Report report) {
        var overall = report.year().waiting(report.time(), ALL);
        return report.districts().stream()
                .filter(code -> !code.equals(Selection.NO_DISTRICT))
                .filter(code -> cell(report, code, YearBook.CONTACT).isAtLeast(settings.fewestForShare()))
                .flatMap(code -> report.year().waiting(report.time(), code).map(w -> Map.entry(code, w)).stream())
                .max(Comparator.comparingInt((Map.Entry<String, WaitingTime> entry) ->
                                entry.getValue().half())
                        .thenComparingInt(entry -> entry.getValue().nineOfTen()))
                .filter(entry -> overall.isPresent()
                        && entry.getValue().half() > overall.get().half())
                .map(entry -> longestWait(report, entry.getKey(), entry.getValue()));
    }

    private Finding longestWait(Report report, String code, WaitingTime waiting) {
        var dropped = texts.percent(
                        report.year().cell(report.time(), code, Reach.DROPPED_OUT.name()),
                        report.year().cell(report.time(), code, YearBook.RECEIVED))
                .map(percent -> " " + texts.text("reporting.finding.dropped", percent))
                .orElse("");
        return new Finding(
                texts.text("reporting.finding.longest", texts.area(report, code)),
                texts.text("reporting.finding.longest.half", waiting.half()) + dropped);
    }

    /** The numbers that stand above all others. */
    List<KeyFigure> keyFigures(Report report) {
        var chosen = report.selection().districtOrAll();
        var total = cell(report, chosen, YearBook.RECEIVED);
        var contact = cell(report, chosen, YearBook.CONTACT);
        return List.of(
                new KeyFigure("received", texts.shown(total).text(), ""),
                new KeyFigure(
                        "half",
                        texts.half(report.year().waiting(report.time(), chosen)).text(),
                        report.year()
                                .waiting(report.time(), chosen)
                                .map(w -> texts.text(
                                        "reporting.key.nine",
                                        w.nineOfTen(),
                                        texts.shown(contact).text()))
                                .orElse("")),
                share("promise", cell(report, chosen, YearBook.KEPT), contact, "reporting.key.of-contacts"),
                share("dropped", cell(report, chosen, Reach.DROPPED_OUT.name()), total, "reporting.key.of"),
                new KeyFigure(
                        "waiting",
                        texts.shown(cell(report, chosen, Reach.WAITING.name())).text(),
                        ""));
    }

    private static Cell cell(Report report, String district, String code) {
        return report.year().cell(report.time(), district, code);
    }

    /** What an admin wants to know first. */
    List<KeyFigure> overview(Report report) {
        var thisMonth = YearMonth.from(report.madeOn());
        var thisYear = report.years().get(0);
        return List.of(
                new KeyFigure("open", now(report, NowBook.OPEN), ""),
                new KeyFigure("late", now(report, NowBook.LATE), ""),
                new KeyFigure(
                        "received",
                        texts.shown(thisYear.cell(thisMonth.toString(), ALL, YearBook.RECEIVED))
                                .text(),
                        ""),
                new KeyFigure(
                        "half",
                        texts.half(report.year().waiting(report.time(), ALL)).text(),
                        texts.period(report.selection().period())));
    }

    private String now(Report report, String code) {
        return texts.shown(report.now().cell(NowBook.DISTRICT, ALL, code)).text();
    }

    private KeyFigure share(String code, Cell part, Cell whole, String ofKey) {
        return texts.percent(part, whole)
                .map(percent -> new KeyFigure(
                        code,
                        percent + "%",
                        texts.text(
                                ofKey,
                                texts.shown(part).text(),
                                texts.shown(whole).text())))
                .orElseGet(() -> new KeyFigure(code, texts.shown(part).text(), ""));
    }

    /** A bold sentence and what explains it. */
    record Finding(String what, String why) {}

    /**
     * @param code label under {@code reporting.key.CODE}
     * @param note what it counts, may be empty
     */
    record KeyFigure(String code, String value, String note) {}
}
