package nl.handenindewijk.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.neighbourhood.AreaOutlines;
import nl.handenindewijk.shared.SafeCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The report of the municipality: a page, and each of its tables as a download. */
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
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            @RequestParam(required = false) @Nullable String wijk,
            @RequestParam(required = false) @Nullable String thema,
            Model model) {
        var report = make.make(selector.select(van, tot, wijk, thema));
        model.addAttribute("rapport", report);
        model.addAttribute("maanden", selector.months());
        model.addAttribute(
                "themas", Arrays.stream(Theme.values()).map(Theme::name).toList());
        model.addAttribute("teksten", new PageTexts(texts, report));
        model.addAttribute("bevindingen", summary.findings(report));
        model.addAttribute("cijfers", summary.keyFigures(report));
        model.addAttribute("wijken", tables.districts(report));
        model.addAttribute("onderwerpen", tables.themes(report));
        model.addAttribute("perMaand", tables.months(report));
        model.addAttribute("wachtPerMaand", tables.waitingByMonth(report));
        model.addAttribute("wachttijden", tables.waits(report));
        model.addAttribute("uitkomsten", tables.outcomes(report));
        model.addAttribute("teams", tables.teams(report));
        model.addAttribute("termijnen", tables.terms(report));
        model.addAttribute("wachtgrafieken", charts.waits(report));
        model.addAttribute("maandgrafieken", charts.months(report));
        model.addAttribute("kaart", outlines.districts());
        return "reporting/rapport";
    }

    @GetMapping("/beheer/rapport/{tabel}.csv")
    void download(
            @PathVariable String tabel,
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            @RequestParam(required = false) @Nullable String wijk,
            @RequestParam(required = false) @Nullable String thema,
            HttpServletResponse response)
            throws IOException {
        var report = make.make(selector.select(van, tot, wijk, thema));
        var table = tables.byName(report, tabel).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(SafeCsv.CONTENT_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(table, report) + "\"");
        try (var csv = new SafeCsv(response.getWriter())) {
            csv.row(Stream.concat(Stream.of(table.corner()), table.columns().stream())
                    .toList());
            table.allLines()
                    .map(line -> Stream.concat(
                                    Stream.of(line.label()),
                                    line.cells().stream().map(TableView.Shown::plain))
                            .toList())
                    .forEach(csv::row);
        }
    }

    private static String fileName(TableView table, Report report) {
        return table.name() + "-" + report.selection().from() + "-"
                + report.selection().to() + ".csv";
    }
}
