package nl.handenindewijk.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.handenindewijk.shared.SafeCsv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The report as files: each table as CSV, all of them as a workbook, the whole as a PDF. The same cells as on the page. */
@Controller
class ReportFilesController {

    private final Selector selector;
    private final MakeReport make;
    private final ReportTableViews tables;
    private final ReportSheets sheets;
    private final ReportPdf pdf;

    ReportFilesController(
            Selector selector, MakeReport make, ReportTableViews tables, ReportSheets sheets, ReportPdf pdf) {
        this.selector = selector;
        this.make = make;
        this.tables = tables;
        this.sheets = sheets;
        this.pdf = pdf;
    }

    @GetMapping("/beheer/rapport/{tabel}.csv")
    void csv(
            @PathVariable String tabel,
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String wijk,
            @RequestParam(required = false) @Nullable String per,
            HttpServletResponse response)
            throws IOException {
        var report = make.make(selector.select(periode, wijk, per));
        var table = tables.byName(report, tabel).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(SafeCsv.CONTENT_TYPE);
        response.setHeader("Content-Disposition", attachment(table.name() + "-" + report.time() + ".csv"));
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

    @GetMapping("/beheer/rapport/rapport.xlsx")
    void workbook(
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String wijk,
            @RequestParam(required = false) @Nullable String per,
            HttpServletResponse response)
            throws IOException {
        var report = make.make(selector.select(periode, wijk, per));
        response.setContentType(ReportSheets.CONTENT_TYPE);
        response.setHeader("Content-Disposition", attachment("rapport-" + report.time() + ".xlsx"));
        sheets.write(report, response.getOutputStream());
    }

    @GetMapping("/beheer/rapport/rapport.pdf")
    void pdf(
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String wijk,
            @RequestParam(required = false) @Nullable String per,
            HttpServletResponse response)
            throws IOException {
        var report = make.make(selector.select(periode, wijk, per));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", attachment("rapport-" + report.time() + ".pdf"));
        pdf.write(report, response.getOutputStream());
    }

    private static String attachment(String fileName) {
        return "attachment; filename=\"" + fileName + "\"";
    }
}
