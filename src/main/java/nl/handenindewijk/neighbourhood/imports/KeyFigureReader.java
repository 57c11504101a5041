package nl.handenindewijk.neighbourhood.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the Kerncijfers wijken en buurten, by the short names of the yearly file or by those of the open data. */
final class KeyFigureReader implements FileReader {

    private static final double ROUNDING = 30;
    private static final double ROUNDING_SHARE = 0.02;

    @Override
    public void read(Text file, Wanted wanted, Report report, RowSink sink) throws IOException, Unreadable {
        try (var table = Table.open(file, report)) {
            int code = table.need("gwb_code_10", "gwb_code", "wijkenenbuurten", "codering");
            var columns = columns(table);
            var lines = new Lines(wanted, report, sink, columns, code);
            table.forEach(lines::read);
        }
        if (report.isSound() && report.keptLines() == 0) {
            throw new Unreadable(0, Reason.NOTHING_OF_OURS, wanted.municipality());
        }
    }

    private static Map<KeyFigure, Integer> columns(Table table) throws Unreadable {
        var columns = new LinkedHashMap<KeyFigure, Integer>();
        for (var figure : KeyFigure.ALL) {
            int at = figure.name().equals(KeyFigure.INHABITANTS)
                    ? table.need(figure.name(), figure.openData())
                    : table.find(figure.name(), figure.openData());
            if (at >= 0) {
                columns.put(figure, at);
            }
        }
        return columns;
    }

    private static final class Lines {

        private final Wanted wanted;
        private final Report report;
        private final RowSink sink;
        private final Map<KeyFigure, Integer> columns;
        private final int code;
        private final Decimals decimals;
        private final Set<String> seen = new HashSet<>();

        Lines(Wanted wanted, Report report, RowSink sink, Map<KeyFigure, Integer> columns, int code) {
            this.wanted = wanted;
            this.report = report;
            this.sink = sink;
            this.columns = columns;
            this.code = code;
            decimals = new Decimals(report);
        }

        void read(CsvRecord row, long line) throws IOException {
            var area = Codes.clean(row.getField(code));
            if (!Codes.isKnown(area)) {
                report.refuse(line, Reason.BAD_CODE, Decimals.shortened(area));
            } else if (!wanted.isOurs(area)) {
                report.elsewhere();
            } else if (!seen.add(area)) {
                report.refuse(line, Reason.CODE_TWICE, area);
            } else {
                keep(area, values(row, line), line);
            }
        }

        private Map<String, Double> values(CsvRecord row, long line) {
            var values = new HashMap<String, Double>();
            columns.forEach((figure, at) -> {
                var value = decimals.read(row.getField(at), line, figure.name());
                if (value != null && (value < 0 || value > figure.most())) {
                    report.refuse(
                            line,
                            Reason.OUT_OF_RANGE,
                            figure.name() + ": " + row.getField(at).strip());
                } else if (value != null) {
                    values.put(figure.name(), value);
                }
            });
            return values;
        }

        private void keep(String area, Map<String, Double> values, long line) throws IOException {
            if (values.keySet().containsAll(KeyFigure.AGES) && values.containsKey(KeyFigure.INHABITANTS)) {
                double ages = KeyFigure.AGES.stream()
                        .mapToDouble(age -> Objects.requireNonNull(values.get(age)))
                        .sum();
                double all = Objects.requireNonNull(values.get(KeyFigure.INHABITANTS));
                if (Math.abs(ages - all) > Math.max(ROUNDING, ROUNDING_SHARE * all)) {
                    report.refuse(line, Reason.SUM_DIFFERS, "a_00_14 … a_65_oo / a_inw");
                }
            }
            report.kept();
            for (var value : values.entrySet()) {
                sink.row(area, value.getKey(), value.getValue());
            }
        }
    }
}
