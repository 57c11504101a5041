package nl.handenindewijk.neighbourhood.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads scores of the Leefbaarometer 3.0: its open data, its map service as CSV, or our own layout. Classes are taken as
 * published. Whether the deviation is the sum of its five parts tells whether columns were shifted.
 */
final class LiveabilityReader implements FileReader {

    private static final double ROUNDING = 0.001;
    private static final double MOST = 5;
    private static final int FIRST_YEAR = 2002;
    private static final Set<Integer> ODD_STEPS = Set.of(2004, 2006, 2010);

    @Override
    public void read(Text file, Wanted wanted, Report report, RowSink sink) throws IOException, Unreadable {
        try (var table = Table.open(file, report)) {
            var parts = new int[] {
                table.need("won"), table.need("fys"), table.need("vrz"), table.need("soc"), table.need("onv")
            };
            var lines = new Lines(
                    wanted,
                    report,
                    sink,
                    table.need("code", "bu_code", "wk_code", "gm_code"),
                    table.find("jaar"),
                    table.find("klasse", "kscore"),
                    table.find("afwijking", "afw"),
                    parts);
            table.forEach(lines::read);
        }
        if (report.isSound() && report.keptLines() == 0) {
            throw new Unreadable(0, Reason.NOTHING_OF_OURS, wanted.municipality());
        }
    }

    private static final class Lines {

        private static final String[] NAMES = {"won", "fys", "vrz", "soc", "onv"};

        private final Wanted wanted;
        private final Report report;
        private final RowSink sink;
        private final int code;
        private final int year;
        private final int liveability;
        private final int deviation;
        private final int[] parts;
        private final Decimals decimals;
        private final Set<String> seen = new HashSet<>();

        Lines(
                Wanted wanted,
                Report report,
                RowSink sink,
                int code,
                int year,
                int liveability,
                int deviation,
                int[] parts) {
            this.wanted = wanted;
            this.report = report;
            this.sink = sink;
            this.code = code;
            this.year = year;
            this.liveability = liveability;
            this.deviation = deviation;
            this.parts = parts;
            decimals = new Decimals(report);
        }

        void read(CsvRecord row, long line) throws IOException {
            var area = Codes.clean(row.getField(code));
            if (!Codes.isKnown(area)) {
                report.refuse(line, Reason.BAD_CODE, Decimals.shortened(area));
            } else if (!wanted.isOurs(area)) {
                report.elsewhere();
            } else {
                keep(row, area, line);
            }
        }

        private void keep(CsvRecord row, String area, long line) throws IOException {
            int measured = year(row, line);
            if (measured == 0) {
                return;
            }
            if (!seen.add(area + measured)) {
                report.refuse(line, Reason.CODE_TWICE, area + " " + measured);
                return;
            }
            var scores = new ArrayList<Double>();
            for (int i = 0; i < parts.length; i++) {
                var score = number(row, parts[i], line, NAMES[i]);
                if (score == null) {
                    return;
                }
                scores.add(score);
            }
            double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
            var published = deviation < 0 ? null : number(row, deviation, line, "afw");
            if (published != null && Math.abs(published - sum) > ROUNDING) {
                report.refuse(line, Reason.SUM_DIFFERS, "won + fys + vrz + soc + onv / afw");
                return;
            }
            report.kept();
            sink.row(
                    area,
                    measured,
                    liveability(row, line),
                    published == null ? sum : published,
                    scores.get(0),
                    scores.get(1),
                    scores.get(2),
                    scores.get(3),
                    scores.get(4));
        }

        private @Nullable Double number(CsvRecord row, int at, long line, String name) {
            var value = decimals.read(row.getField(at), line, name);
            if (value != null && Math.abs(value) > MOST) {
                report.refuse(
                        line,
                        Reason.OUT_OF_RANGE,
                        name + ": " + row.getField(at).strip());
                return null;
            }
            return value;
        }

        private @Nullable Integer liveability(CsvRecord row, long line) {
            var value = liveability < 0 ? null : decimals.read(row.getField(liveability), line, "klasse");
            if (value != null && (value < 1 || value > 9 || value != Math.rint(value))) {
                report.refuse(
                        line,
                        Reason.OUT_OF_RANGE,
                        "klasse: " + row.getField(liveability).strip());
                return null;
            }
            return value == null ? null : value.intValue();
        }

        /** 0 if it is no year of measuring. */
        private int year(CsvRecord row, long line) {
            if (year < 0) {
                return wanted.year();
            }
            var typed = row.getField(year).strip();
            if (typed.isEmpty()) {
                report.refuse(line, Reason.VALUE_MISSING, "jaar");
                return 0;
            }
            int measured = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
            boolean known = measured >= FIRST_YEAR
                    && measured <= wanted.year()
                    && measured % 2 == 0
                    && !ODD_STEPS.contains(measured);
            if (!known) {
                report.refuse(line, Reason.BAD_YEAR, Decimals.shortened(typed));
                return 0;
            }
            return measured;
        }
    }
}
