package nl.handenindewijk.reporting;

import nl.handenindewijk.neighbourhood.AreaOutlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of the municipality as a page; {@link ReportFilesController} has it as files. */
@Controller
class ReportController {

    private final Selector selector;
    private final MakeReport make;
    private final ReportTableViews tables;
    private final ReportCharts charts;
    private final ReportSummary summary;
    private final ReportTexts texts;
    private final AreaOutlines outlines;

    ReportController(
            Selector selector,
            MakeReport make,
            ReportTableViews tables,
            ReportCharts charts,
            ReportSummary summary,
            ReportTexts texts,
            AreaOutlines outlines) {
        this.selector = selector;
        this.make = make;
        this.tables = tables;
        this.charts = charts;
        this.summary = summary;
        this.texts = texts;
        this.outlines = outlines;
    }

    @GetMapping("/beheer/rapport")
    String page(
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String wijk,
            @RequestParam(required = false) @Nullable String per,
            Model model) {
        var report = make.make(selector.select(periode, wijk, per));
        model.addAttribute("rapport", report);
        model.addAttribute("perioden", selector.periods());
        model.addAttribute("uitsplitsingen", Dimension.values());
        model.addAttribute("teksten", new PageTexts(texts, report));
        model.addAttribute("bevindingen", summary.findings(report));
        model.addAttribute("cijfers", summary.keyFigures(report));
        tables.all(report).forEach(table -> model.addAttribute(table.variable(), table));
        model.addAttribute("wachtgrafieken", charts.waits(report));
        model.addAttribute("maandgrafieken", charts.months(report));
        model.addAttribute("kaart", outlines.districts());
        return "reporting/rapport";
    }
}
