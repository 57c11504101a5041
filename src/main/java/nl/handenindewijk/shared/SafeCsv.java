package nl.handenindewijk.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table that a spreadsheet opens without harm: RFC 4180 (comma, CRLF, quotes), UTF-8 with a byte order mark for Excel,
 * and no cell that a spreadsheet would take for a formula.
 */
public final class SafeCsv implements AutoCloseable {

    /** Content type of the download. */
    public static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20";

    private final CsvWriter writer;

    /** @param out encodes as UTF-8; stays the caller's to close */
    public SafeCsv(Writer out) throws IOException {
        out.write('\ufeff');
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    /** Writes one line. */
    public void row(List<String> cells) {
        writer.writeRecord(cells.stream().map(SafeCsv::harmless).toList());
    }

    /** Writes one line. */
    public void row(String... cells) {
        row(List.of(cells));
    }

    /** Puts an apostrophe before what would start a formula, also after leading blanks. */
    static String harmless(String cell) {
        var start = cell.codePoints()
                .filter(c -> !Character.isSpaceChar(c))
                .findFirst()
                .orElse('x');
        return STARTS_A_FORMULA.indexOf(start) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
