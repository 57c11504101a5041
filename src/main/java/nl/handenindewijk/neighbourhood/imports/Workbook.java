package nl.handenindewijk.neighbourhood.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The one sheet of a workbook with data, written as lines of text with the same numbers, so that what is wrong is reported
 * by the row that people see. Row by row, in little memory; only after {@link WorkbookGuard} looked through it.
 */
final class Workbook {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1000;
    /** Excel keeps no more; what comes after is noise, such as 7.1999999999999993. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_PLAIN_NUMBER = 30;

    private final BufferedWriter lines;
    private long written;
    private int columns;

    private Workbook(BufferedWriter lines) {
        this.lines = lines;
    }

    /** @param marks names of columns, one of which the first row of the right sheet has */
    static void write(Path workbook, Set<String> marks, Path text) throws IOException, Unreadable {
        try (var book = new ReadableWorkbook(workbook.toFile(), new ReadingOptions(false, true));
                var lines = Files.newBufferedWriter(text)) {
            new Workbook(lines).write(sheet(book, marks));
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new Unreadable(0, Reason.BROKEN_WORKBOOK, "");
        } catch (IOException e) {
            if (e.getCause() instanceof javax.xml.stream.XMLStreamException
                    || e instanceof java.util.zip.ZipException) {
                throw new Unreadable(0, Reason.BROKEN_WORKBOOK, "");
            }
            throw e;
        }
    }

    private static Sheet sheet(ReadableWorkbook book, Set<String> marks) throws IOException, Unreadable {
        var found = new ArrayList<Sheet>();
        for (var sheet : book.getSheets().toList()) {
            try (var rows = sheet.openStream()) {
                var first = rows.findFirst();
                if (first.isPresent() && cells(first.get()).stream().anyMatch(name -> isOneOf(marks, name))) {
                    found.add(sheet);
                }
            }
        }
        if (found.size() != 1) {
            throw new Unreadable(
                    found.isEmpty() ? 1 : 0,
                    found.isEmpty() ? Reason.NO_SHEET : Reason.TWO_SHEETS,
                    found.isEmpty()
                            ? String.join(" / ", new java.util.TreeSet<>(marks))
                            : found.get(1).getName());
        }
        return found.get(0);
    }

    private static boolean isOneOf(Set<String> marks, String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("_?\\d{1,4}$", "");
        return marks.contains(name.strip().toLowerCase(Locale.ROOT)) || marks.contains(plain);
    }

    private void write(Sheet sheet) throws IOException, Unreadable {
        try (var rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                write(each.next());
            }
        }
    }

    private void write(Row row) throws IOException, Unreadable {
        if (row.getRowNum() <= written || row.getRowNum() > MOST_ROWS) {
            throw new Unreadable(written + 1, Reason.BROKEN_WORKBOOK, "");
        }
        for (; written < row.getRowNum() - 1L; written++) {
            lines.write('\n');
        }
        var cells = cells(row);
        columns = columns == 0 ? cells.size() : columns;
        if (Math.max(cells.size(), columns) > MOST_COLUMNS) {
            throw new Unreadable(row.getRowNum(), Reason.TOO_LARGE, "");
        }
        while (!cells.isEmpty() && cells.size() < columns) {
            cells.add("");
        }
        lines.write(String.join(";", cells.stream().map(Workbook::quoted).toList()));
        lines.write('\n');
        written++;
    }

    /** Without the empty ones at the end, which stand in no column. */
    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
            var number = cell.asNumber().round(DIGITS).stripTrailingZeros();
            return Math.abs(number.scale()) > LONGEST_PLAIN_NUMBER ? number.toString() : number.toPlainString();
        }
        return cell.getText().replaceAll("[\\r\\n\\t]+", " ").strip();
    }

    private static String quoted(String cell) {
        return cell.contains(";") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
