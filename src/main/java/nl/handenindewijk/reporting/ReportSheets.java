package nl.handenindewijk.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.reporting.TableView.Shown;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The tables of a report as sheets of a workbook (XLSX), with what the words mean on the last. Text is never a formula. */
@Component
class ReportSheets {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_NAME = 31;

    private final ReportTexts texts;
    private final ReportTableViews tables;

    ReportSheets(ReportTexts texts, ReportTableViews tables) {
        this.texts = texts;
        this.tables = tables;
    }

    void write(Report report, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Handen in de Wijk", "1.0")) {
            for (var table : tables.all(report).toList()) {
                var name = texts.text("reporting.heading." + table.name()).replaceAll("[\\\\/*?:\\[\\]]", " ");
                var sheet = book.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
                write(table, sheet);
            }
            meaning(report, book.newWorksheet(texts.text("reporting.heading.zo")));
        }
    }

    private static void write(TableView table, Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, table.caption());
        row += 2;
        head(sheet, row, 0, table.corner());
        for (int column = 0; column < table.columns().size(); column++) {
            head(sheet, row, column + 1, table.columns().get(column));
        }
        sheet.width(0, 32);
        sheet.freezePane(1, row + 1);
        for (Line line : table.allLines().toList()) {
            row++;
            sheet.value(row, 0, line.label());
            for (int column = 0; column < line.cells().size(); column++) {
                value(sheet, row, column + 1, line.cells().get(column));
            }
        }
    }

    private static void head(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().wrapText(true).set();
    }

    private static void value(Worksheet sheet, int row, int column, Shown shown) {
        if (!shown.hidden() && shown.plain().matches("\\d{1,15}")) {
            sheet.value(row, column, Long.parseLong(shown.plain()));
        } else {
            sheet.value(row, column, shown.plain());
            sheet.style(row, column).horizontalAlignment("right").set();
        }
    }

    private void meaning(Report report, Worksheet sheet) {
        var page = new PageTexts(texts, report);
        var rows = List.of(page.printed(), page.about());
        for (int row = 0; row < rows.size(); row++) {
            sheet.value(row, 0, rows.get(row));
        }
        int row = rows.size() + 1;
        for (var term : PageTexts.TERMS) {
            head(sheet, row, 0, texts.text("reporting.term." + term));
            sheet.value(row, 1, texts.text("reporting.term." + term + ".means"));
            row++;
        }
        sheet.width(0, 24);
        sheet.width(1, 120);
    }
}
