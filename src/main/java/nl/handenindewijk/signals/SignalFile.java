package nl.handenindewijk.signals;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a file under its header, with whatever separator it uses; knows nothing of what they mean. */
final class SignalFile {

    /** Municipalities may not ask for these here: nothing of this work needs the number. */
    private static final Set<String> FORBIDDEN =
            Set.of("bsn", "burgerservicenummer", "sofinummer", "sofi", "bsnnummer");

    private final List<CsvRecord> records;
    private final Map<Column, Integer> places;
    private final int width;

    private SignalFile(List<CsvRecord> records, Map<Column, Integer> places, int width) {
        this.records = records;
        this.places = places;
        this.width = width;
    }

    /** @throws Unfit if nothing of it can be used */
    static SignalFile of(byte[] bytes, int mostLines) throws Unfit {
        var text = FileText.of(bytes);
        if (count(text, '"') % 2 == 1) { // the reader would take all that follows for one field
            throw new Unfit(Reason.BROKEN_QUOTES);
        }
        var records = new ArrayList<CsvRecord>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var row : csv) {
                records.add(row);
                if (records.size() > mostLines + 1) {
                    throw new Unfit(Reason.TOO_MANY_LINES);
                }
            }
        } catch (CsvParseException broken) {
            throw new Unfit(Reason.BROKEN_QUOTES);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (records.size() < 2) {
            throw new Unfit(Reason.EMPTY);
        }
        var header = records.remove(0);
        return new SignalFile(records, places(header), header.getFieldCount());
    }

    private static Map<Column, Integer> places(CsvRecord header) throws Unfit {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < header.getFieldCount(); i++) {
            var name = header.getField(i).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (FORBIDDEN.contains(name.replaceAll("[^a-z]", ""))) {
                throw new Unfit(Reason.BSN_COLUMN);
            }
            for (var column : Column.values()) {
                if (column.names().contains(name) && places.put(column, i) != null) {
                    throw new Unfit(Reason.COLUMN_TWICE, column);
                }
            }
        }
        for (var column : Column.values()) {
            if (column.isNeeded() && !places.containsKey(column)) {
                throw new Unfit(Reason.COLUMN_MISSING, column);
            }
        }
        return places;
    }

    /** The one that the header has most of. */
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        char most = ';';
        for (char candidate : new char[] {',', '\t', '|'}) {
            most = count(header, candidate) > count(header, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    List<CsvRecord> records() {
        return List.copyOf(records);
    }

    boolean hasAllFields(CsvRecord row) {
        return row.getFieldCount() == width;
    }

    /** What stands in this column; null if there is no such column or nothing stands there. */
    @Nullable
    String text(CsvRecord row, Column column) {
        var at = places.get(column);
        var text = at == null ? "" : row.getField(at).replace('\u00a0', ' ').strip();
        return text.isEmpty() ? null : text;
    }
}
