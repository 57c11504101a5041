package nl.handenindewijk.reporting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A report as a tagged PDF (PDF/UA): headings, tables with heading cells, language and title, so that it can be read aloud.
 * What the words mean is printed in it.
 */
@Component
class ReportPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = "/pdf/report.css";

    private final ReportTexts texts;
    private final ReportTableViews tables;
    private final ReportSummary summary;

    ReportPdf(ReportTexts texts, ReportTableViews tables, ReportSummary summary) {
        this.texts = texts;
        this.tables = tables;
        this.summary = summary;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    void write(Report report, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> resource(FONT), "Liberation")
                .withHtmlContent(page(report), null)
                .withProducer("Handen in de Wijk")
                .toStream(out)
                .run();
    }

    private String page(Report report) throws IOException {
        var page = new PageTexts(texts, report);
        var html = new StringBuilder();
        try (var style = resource(STYLE)) {
            html.append("<!DOCTYPE html><html lang=\"%s\"><head><title>%s</title>"
                    .formatted(LocaleContextHolder.getLocale().getLanguage(), text("reporting.title")));
            html.append("<meta name=\"subject\" content=\"%s\"/><style>%s</style></head><body>"
                    .formatted(safe(page.about()), new String(style.readAllBytes(), StandardCharsets.UTF_8)));
        }
        html.append("<p class=\"mute\">%s</p><h1>%s</h1><p>%s</p>"
                .formatted(safe(page.printed()), text("reporting.title"), safe(page.about())));
        html.append("<h2>%s</h2>".formatted(text("reporting.heading.kort")));
        for (var finding : summary.findings(report)) {
            html.append("<p>%s %s</p>".formatted(safe(finding.what()), safe(finding.why())));
        }
        html.append("<dl>");
        for (var figure : summary.keyFigures(report)) {
            html.append("<dt>%s</dt><dd>%s <span class=\"mute\">%s</span></dd>"
                    .formatted(text("reporting.key." + figure.code()), safe(figure.value()), safe(figure.note())));
        }
        html.append("</dl>");
        tables.all(report).forEach(table -> table(table, html));
        html.append("<h2>%s</h2><dl>".formatted(text("reporting.heading.zo")));
        for (var term : PageTexts.TERMS) {
            html.append("<dt>%s</dt><dd>%s</dd>"
                    .formatted(text("reporting.term." + term), text("reporting.term." + term + ".means")));
        }
        return html.append("</dl></body></html>").toString();
    }

    private void table(TableView table, StringBuilder html) {
        html.append("<h2>%s</h2><p class=\"mute\">%s</p><table><thead><tr><th scope=\"col\">%s</th>"
                .formatted(text("reporting.heading." + table.name()), safe(table.caption()), safe(table.corner())));
        table.columns().forEach(column -> html.append("<th scope=\"col\" class=\"n\">%s</th>".formatted(safe(column))));
        html.append("</tr></thead><tbody>");
        table.allLines().forEach(line -> {
            html.append("<tr><th scope=\"row\">%s</th>".formatted(safe(line.label())));
            line.cells().forEach(cell -> html.append("<td class=\"n\">%s</td>".formatted(safe(cell.text()))));
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private String text(String key) {
        return safe(texts.text(key));
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream(path), path);
    }
}
