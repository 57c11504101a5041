package nl.handenindewijk.neighbourhood.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of fields under a header, with whatever separator the file uses. */
final class Table implements AutoCloseable {

    private static final int MOST_IN_A_RECORD = 1 << 18;
    private static final Pattern ORDINAL = Pattern.compile("_\\d{1,3}$");

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Report report;

    private Table(CsvReader<CsvRecord> csv, Iterator<CsvRecord> records, List<String> header, Report report) {
        this.csv = csv;
        this.records = records;
        this.header = header;
        this.report = report;
    }

    static Table open(Text file, Report report) throws IOException, Unreadable {
        char separator = separator(file);
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(MOST_IN_A_RECORD)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file.reader());
        var records = csv.iterator();
        var first = next(records, 1);
        if (first == null) {
            throw new Unreadable(0, Reason.EMPTY, "");
        }
        var header = first.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return new Table(csv, records, header, report);
    }

    /** The one that the first line has most of, outside quotes. */
    private static char separator(Text file) throws IOException {
        var counts = new int[128];
        try (var reader = file.reader()) {
            boolean quoted = false;
            for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
                quoted ^= c == '"';
                if (!quoted && c < counts.length) {
                    counts[c]++;
                }
            }
        }
        char most = ';';
        for (char candidate : new char[] {',', '\t', '|'}) {
            most = counts[candidate] > counts[most] ? candidate : most;
        }
        return most;
    }

    List<String> header() {
        return header;
    }

    /** Where the first of these names stands, with or without the number that open data puts behind it; -1 if nowhere. */
    int find(String... names) throws Unreadable {
        for (var name : names) {
            int at = find(name.toLowerCase(Locale.ROOT)::equals);
            if (at >= 0) {
                return at;
            }
        }
        for (var name : names) {
            int at = find(column -> ORDINAL.matcher(column).replaceFirst("").equals(name.toLowerCase(Locale.ROOT)));
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    int need(String... names) throws Unreadable {
        int at = find(names);
        if (at < 0) {
            throw new Unreadable(1, Reason.COLUMN_MISSING, String.join(" / ", names));
        }
        return at;
    }

    /** The only column with such a name; -1 if there is none. */
    int find(Predicate<String> name) throws Unreadable {
        int found = -1;
        for (int i = 0; i < header.size(); i++) {
            if (name.test(header.get(i))) {
                if (found >= 0) {
                    throw new Unreadable(1, Reason.COLUMN_TWICE, header.get(i));
                }
                found = i;
            }
        }
        return found;
    }

    /** Hands on every line that has as many fields as the header. */
    void forEach(Use use) throws IOException, Unreadable {
        long line = 1;
        for (var row = next(records, line); row != null; row = next(records, line)) {
            line = row.getStartingLineNumber();
            report.line();
            if (row.getFieldCount() == header.size()) {
                use.accept(row, line);
            } else {
                report.refuse(line, Reason.FIELD_COUNT, row.getFieldCount() + " / " + header.size());
            }
        }
    }

    private static @Nullable CsvRecord next(Iterator<CsvRecord> records, long line) throws IOException, Unreadable {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw new Unreadable(line, Reason.BROKEN_QUOTES, "");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is done with a line. */
    interface Use {
        void accept(CsvRecord row, long line) throws IOException, Unreadable;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
