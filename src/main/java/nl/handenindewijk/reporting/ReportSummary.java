package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in sentences what stands out. Says nothing where the numbers are too small to say it. */
@Component
class ReportSummary {

    private final ReportTexts texts;

    ReportSummary(ReportTexts texts) {
        this.texts = texts;
    }

    List<Finding> findings(Report report) {
        var findings = new ArrayList<Finding>();
        longestWait(report).ifPresent(findings::add);
        report.fewer().forEach((code, percent) -> {
            if (!report.isAbout(code)) {
                return;
            }
            var area = texts.area(report, code);
            findings.add(new Finding(
                    texts.text("reporting.finding.fewer", area), texts.text("reporting.finding.fewer.why", percent)));
        });
        return findings;
    }

    private Optional<Finding> longestWait(Report report) {
        var overall = report.tables().waiting().getOrDefault(ALL, Optional.empty());
        return report.tables().waiting().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(ALL)
                        && !entry.getKey().equals(Selection.NO_DISTRICT)
                        && entry.getValue().isPresent())
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().orElseThrow()))
                .max(Comparator.comparingInt((Map.Entry<String, WaitingTime> entry) ->
                                entry.getValue().half())
                        .thenComparingInt(entry -> entry.getValue().nineOfTen()))
                .filter(entry -> overall.isPresent()
                        && entry.getValue().half() > overall.get().half())
                .filter(entry -> report.isAbout(entry.getKey()))
                .map(entry -> longestWait(report, entry.getKey(), entry.getValue()));
    }

    private Finding longestWait(Report report, String code, WaitingTime waiting) {
        var reach = report.tables().reach();
        var dropped = texts.percent(reach.cell(code, Reach.DROPPED_OUT.name()), reach.rowTotal(code))
                .map(percent -> " " + texts.text("reporting.finding.dropped", percent))
                .orElse("");
        return new Finding(
                texts.text("reporting.finding.longest", texts.area(report, code)),
                texts.text("reporting.finding.longest.half", waiting.half()) + dropped);
    }

    /** The numbers that stand above all others. */
    List<KeyFigure> keyFigures(Report report) {
        var chosen = report.selection().district();
        var reach = report.tables().reach();
        var total = chosen == null ? reach.total() : reach.rowTotal(chosen);
        var contact = of(reach, chosen, Reach.CONTACT.name());
        var dropped = of(reach, chosen, Reach.DROPPED_OUT.name());
        var kept = of(report.tables().promise(), chosen, "KEPT");
        var waiting = report.tables().waiting().getOrDefault(report.selection().districtOrAll(), Optional.empty());
        return List.of(
                new KeyFigure("received", texts.shown(total).text(), ""),
                new KeyFigure(
                        "half",
                        texts.half(waiting).text(),
                        waiting.map(w -> texts.text(
                                        "reporting.key.nine",
                                        w.nineOfTen(),
                                        texts.shown(contact).text()))
                                .orElse("")),
                share("promise", kept, contact, "reporting.key.of-contacts"),
                share("dropped", dropped, total, "reporting.key.of"),
                new KeyFigure(
                        "waiting",
                        texts.shown(of(reach, chosen, Reach.WAITING.name())).text(),
                        ""));
    }

    private static Cell of(SafeTable table, @Nullable String district, String column) {
        return district == null ? table.columnTotal(column) : table.cell(district, column);
    }

    /** What an admin wants to know first. */
    List<KeyFigure> overview(Report report) {
        var tables = report.tables();
        var thisMonth = report.selection().to().toString();
        return List.of(
                new KeyFigure("open", texts.shown(report.teams().total()).text(), ""),
                new KeyFigure(
                        "late", texts.shown(report.teams().columnTotal("LATE")).text(), ""),
                new KeyFigure(
                        "received",
                        texts.shown(tables.months().rowTotal(thisMonth)).text(),
                        ""),
                new KeyFigure(
                        "half",
                        texts.half(tables.waiting().getOrDefault(ALL, Optional.empty()))
                                .text(),
                        texts.text("reporting.overview.half.note")));
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
