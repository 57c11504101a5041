package nl.handenindewijk.neighbourhood.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the file of postcode, house number and quarter: eight million lines, of which those of one municipality stay. */
final class AddressReader implements FileReader {

    private static final Pattern AREA = Pattern.compile("(buurt|wijk|gemeente|gem)(?:_?code)?_?(\\d{4})?");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}[A-Z]{2}");
    private static final int MOST_HOUSE_NUMBER = 99_999;

    @Override
    public void read(Text file, Wanted wanted, Report report, RowSink sink) throws IOException, Unreadable {
        try (var table = Table.open(file, report)) {
            var lines = new Lines(
                    wanted,
                    report,
                    sink,
                    table.need("pc6", "postcode"),
                    table.need("huisnummer", "hnr"),
                    area(table, "buurt", wanted),
                    area(table, "wijk", wanted),
                    area(table, "gem", wanted));
            if (lines.quarter < 0) {
                throw new Unreadable(1, Reason.COLUMN_MISSING, "Buurt" + wanted.year());
            }
            table.forEach(lines::read);
        }
        if (report.isSound() && report.keptLines() == 0) {
            throw new Unreadable(0, Reason.NOTHING_OF_OURS, wanted.municipality());
        }
    }

    /** The header says of which year the codes are; some years do not. */
    private static int area(Table table, String level, Wanted wanted) throws Unreadable {
        int at = table.find(name -> name.startsWith(level) && AREA.matcher(name).matches());
        if (at >= 0) {
            Matcher name = AREA.matcher(table.header().get(at));
            if (name.matches() && name.group(2) != null && Integer.parseInt(name.group(2)) != wanted.year()) {
                throw new Unreadable(1, Reason.YEAR_DIFFERS, table.header().get(at) + " / " + wanted.year());
            }
        }
        return at;
    }

    private record Lines(
            Wanted wanted,
            Report report,
            RowSink sink,
            int postcode,
            int houseNumber,
            int quarter,
            int district,
            int municipality) {

        void read(CsvRecord row, long line) throws IOException {
            var code = Codes.ofLevel("BU", row.getField(quarter), 8);
            if (!Codes.isKnown(code)) {
                report.refuse(line, Reason.BAD_CODE, Decimals.shortened(row.getField(quarter)));
                return;
            }
            if (disagrees(row, code)) {
                report.refuse(line, Reason.CODES_DISAGREE, code);
                return;
            }
            if (!wanted.isOurs(code)) {
                report.elsewhere();
                return;
            }
            var letters = Codes.clean(row.getField(postcode)).replace(" ", "");
            int number = number(row.getField(houseNumber).strip());
            if (!POSTCODE.matcher(letters).matches()) {
                report.refuse(line, Reason.BAD_POSTCODE, Decimals.shortened(letters));
            } else if (number < 0) {
                report.refuse(line, Reason.BAD_HOUSE_NUMBER, Decimals.shortened(row.getField(houseNumber)));
            } else {
                report.kept();
                sink.row(line, letters, number, code);
            }
        }

        private boolean disagrees(CsvRecord row, String code) {
            return district >= 0
                            && !Codes.ofLevel("WK", row.getField(district), 6).equals(Codes.districtOf(code))
                    || municipality >= 0
                            && !Codes.ofLevel("GM", row.getField(municipality), 4)
                                    .equals("GM" + code.substring(2, 6));
        }

        private static int number(String typed) {
            if (typed.isEmpty() || typed.length() > 5 || !typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return -1;
            }
            int number = Integer.parseInt(typed);
            return number <= MOST_HOUSE_NUMBER ? number : -1;
        }
    }
}
