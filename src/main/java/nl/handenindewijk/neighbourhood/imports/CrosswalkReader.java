package nl.handenindewijk.neighbourhood.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads which part of an area of an earlier year went to which area of this year. The parts of an area make one whole. */
final class CrosswalkReader implements FileReader {

    private static final double ROUNDING = 0.005;

    @Override
    public void read(Text file, Wanted wanted, Report report, RowSink sink) throws IOException, Unreadable {
        var wholes = new TreeMap<String, Double>();
        try (var table = Table.open(file, report)) {
            var lines = new Lines(
                    wanted,
                    report,
                    sink,
                    wholes,
                    new int[] {
                        table.need("oude_code"),
                        table.need("oud_jaar"),
                        table.need("nieuwe_code"),
                        table.need("nieuw_jaar"),
                        table.need("aandeel")
                    },
                    new Decimals(report),
                    new HashSet<>());
            table.forEach(lines::read);
        }
        wholes.forEach((area, whole) -> {
            if (Math.abs(whole - 1) > ROUNDING) {
                report.refuse(0, Reason.SUM_DIFFERS, area + " aandeel / 1");
            }
        });
        if (report.isSound() && report.keptLines() == 0) {
            throw new Unreadable(0, Reason.NOTHING_OF_OURS, wanted.municipality());
        }
    }

    private record Lines(
            Wanted wanted,
            Report report,
            RowSink sink,
            Map<String, Double> wholes,
            int[] columns,
            Decimals decimals,
            Set<String> seen) {

        void read(CsvRecord row, long line) throws IOException {
            var from = Codes.clean(row.getField(columns[0]));
            var to = Codes.clean(row.getField(columns[2]));
            if (!Codes.isKnown(from) || !Codes.isKnown(to)) {
                report.refuse(line, Reason.BAD_CODE, Decimals.shortened(from + " " + to));
            } else if (!from.substring(0, 2).equals(to.substring(0, 2))) {
                report.refuse(line, Reason.WRONG_LEVEL, from + " " + to);
            } else if (!wanted.isOurs(from) && !wanted.isOurs(to)) {
                report.elsewhere();
            } else if (!seen.add(from + to)) {
                report.refuse(line, Reason.CODE_TWICE, from + " " + to);
            } else {
                keep(row, from, to, line);
            }
        }

        private void keep(CsvRecord row, String from, String to, long line) throws IOException {
            var oldYear = row.getField(columns[1]).strip();
            var newYear = row.getField(columns[3]).strip();
            if (!oldYear.matches("[12]\\d{3}")
                    || !newYear.equals(Integer.toString(wanted.year()))
                    || Integer.parseInt(oldYear) >= wanted.year()) {
                report.refuse(line, Reason.BAD_YEAR, Decimals.shortened(oldYear + " " + newYear));
                return;
            }
            var share = decimals.read(row.getField(columns[4]), line, "aandeel");
            if (share == null) {
                report.refuse(line, Reason.VALUE_MISSING, "aandeel");
            } else if (share <= 0 || share > 1) {
                report.refuse(
                        line,
                        Reason.OUT_OF_RANGE,
                        "aandeel: " + row.getField(columns[4]).strip());
            } else {
                wholes.merge(from, share, Double::sum);
                report.kept();
                sink.row(from, Integer.parseInt(oldYear), to, wanted.year(), share);
            }
        }
    }
}
