package nl.handenindewijk.neighbourhood.imports;

import static nl.handenindewijk.neighbourhood.imports.AreaFiles.endless;
import static nl.handenindewijk.neighbourhood.imports.AreaFiles.file;
import static nl.handenindewijk.neighbourhood.imports.AreaFiles.text;
import static nl.handenindewijk.neighbourhood.imports.ImportKind.*;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sixty ways and more in which a file arrives broken, each with what the report must say. */
final class BrokenFiles {

    private static final long TWO_GIGABYTES = 2L << 30;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<Broken> all = new ArrayList<>();

    private BrokenFiles() {}

    record Broken(String name, ImportKind kind, int year, ImportFile file, Reason reason) {

        @Override
        public String toString() {
            return kind + ": " + name;
        }
    }

    static List<Broken> all() {
        var files = new BrokenFiles();
        files.anyTable(KEY_FIGURES, 2024, text(AreaFiles.KEY_FIGURES));
        files.anyTable(ADDRESSES, 2025, text(AreaFiles.ADDRESSES));
        files.anyTable(LIVEABILITY, 2024, text(AreaFiles.LIVEABILITY));
        files.keyFigures();
        files.addresses();
        files.liveability();
        files.borders();
        files.crosswalk();
        files.workbooks();
        return files.all;
    }

    private void anyTable(ImportKind kind, int year, String good) {
        var lines = good.lines().toList();
        var header = lines.get(0);
        add("empty", kind, year, "", Reason.EMPTY);
        add("only a header", kind, year, header + "\n", Reason.NOTHING_OF_OURS);
        add("no header", kind, year, good.substring(header.length() + 1).stripLeading(), Reason.COLUMN_MISSING);
        add("another header", kind, year, "naam;adres;woonplaats\nx;y;z\n", Reason.COLUMN_MISSING);
        add(
                "a column twice",
                kind,
                year,
                good.replace(header, header + separator(header) + first(header)),
                Reason.COLUMN_TWICE);
        add(
                "NUL",
                kind,
                year,
                good.substring(0, good.length() / 2) + "\0" + good.substring(good.length() / 2),
                Reason.NUL);
        add("a line cut short", kind, year, append(good, "9999;9"), Reason.FIELD_COUNT);
        add(
                "one field too many",
                kind,
                year,
                append(good, lines.get(lines.size() - 1) + separator(header)),
                Reason.FIELD_COUNT);
        add("a quote without end", kind, year, good.replace(lines.get(2), "\"" + lines.get(2)), Reason.FIELD_COUNT);
        add("a web page", kind, year, "<!DOCTYPE html>\n<html><body>404</body></html>", Reason.WEB_PAGE);
        add("a zip file", kind, year, file(bytes("PK\u0003\u0004\u0014\u0000")), Reason.NOT_TEXT);
        add("UTF-16", kind, year, file(("\uFEFF" + good).getBytes(StandardCharsets.UTF_16LE)), Reason.UTF_16);
        add(
                "two encodings",
                kind,
                year,
                file(join(bytes(header + "\né\n"), "é;\n".getBytes(WINDOWS))),
                Reason.MIXED_ENCODING);
        add("a line of 2 GB", kind, year, endless(header + "\n", '9', TWO_GIGABYTES), Reason.LINE_TOO_LONG);
        add("a header of 2 GB", kind, year, endless("gwb_code_10;", 'a', TWO_GIGABYTES), Reason.LINE_TOO_LONG);
        add("2 GB of zero bytes", kind, year, endless("", '\0', TWO_GIGABYTES), Reason.NUL);
    }

    private void keyFigures() {
        var good = text(AreaFiles.KEY_FIGURES);
        var d = line(good, "WK999903");
        var fields = d.split(";", -1);
        add("a district twice", KEY_FIGURES, 2024, append(good, d), Reason.CODE_TWICE);
        add("columns shifted to the right", KEY_FIGURES, 2024, good.replace(d, shifted(fields, 7)), Reason.SUM_DIFFERS);
        add(
                "columns shifted from the code on",
                KEY_FIGURES,
                2024,
                good.replace(d, shifted(fields, 0)),
                Reason.BAD_CODE);
        add(
                "a word for a number",
                KEY_FIGURES,
                2024,
                good.replace(d, with(fields, 7, "zesduizend")),
                Reason.NOT_A_NUMBER);
        add(
                "thousands with a point",
                KEY_FIGURES,
                2024,
                good.replace(d, with(fields, 7, "6.000")),
                Reason.MIXED_DECIMALS);
        add("120 per cent", KEY_FIGURES, 2024, good.replace(d, with(fields, 24, "120,0")), Reason.OUT_OF_RANGE);
        add("fewer than nobody", KEY_FIGURES, 2024, good.replace(d, with(fields, 14, "-4")), Reason.OUT_OF_RANGE);
        add("code without prefix", KEY_FIGURES, 2024, good.replace("WK999903;", "999903;"), Reason.BAD_CODE);
        add("code as a number", KEY_FIGURES, 2024, good.replace("WK999903;", "9,99903E+05;"), Reason.BAD_CODE);
        add("comma and point", KEY_FIGURES, 2024, good.replace(d, with(fields, 24, "9.5")), Reason.MIXED_DECIMALS);
        add("another municipality", KEY_FIGURES, 2024, good.replace("9999", "9997"), Reason.NOTHING_OF_OURS);
    }

    private void addresses() {
        var good = text(AreaFiles.ADDRESSES);
        var d = "9999AA;1;99990101;999901;9999";
        add("an address twice", ADDRESSES, 2025, append(good, d), Reason.ADDRESS_TWICE);
        add(
                "an address in two quarters",
                ADDRESSES,
                2025,
                append(good, "9999AA;1;99990102;999901;9999"),
                Reason.ADDRESS_TWICE);
        add("header of another year", ADDRESSES, 2024, good, Reason.YEAR_DIFFERS);
        add("header of two years", ADDRESSES, 2025, good.replace("Wijk2025", "Wijk2024"), Reason.YEAR_DIFFERS);
        add("no quarter", ADDRESSES, 2025, good.replace("Buurt2025", "Straat"), Reason.COLUMN_MISSING);
        add(
                "a postcode of five letters",
                ADDRESSES,
                2025,
                good.replace(d, "9999A;1;99990101;999901;9999"),
                Reason.BAD_POSTCODE);
        add(
                "no house number",
                ADDRESSES,
                2025,
                good.replace(d, "9999AA;;99990101;999901;9999"),
                Reason.BAD_HOUSE_NUMBER);
        add(
                "a house number with a letter",
                ADDRESSES,
                2025,
                good.replace(d, "9999AA;1a;99990101;999901;9999"),
                Reason.BAD_HOUSE_NUMBER);
        add(
                "columns shifted",
                ADDRESSES,
                2025,
                good.replace(d, "9999;9999AA;1;99990101;999901"),
                Reason.CODES_DISAGREE);
        add(
                "a quarter of another district",
                ADDRESSES,
                2025,
                good.replace(d, "9999AA;1;99990101;999902;9999"),
                Reason.CODES_DISAGREE);
        add(
                "a quarter that is unknown",
                ADDRESSES,
                2025,
                good.replace(d, "9999AA;1;99990199;999901;9999"),
                Reason.UNKNOWN_QUARTER);
        add("a wrong code far away", ADDRESSES, 2025, append(good, "1012AB;3;03?3AF01;0363AF;0363"), Reason.BAD_CODE);
    }

    private void liveability() {
        var good = text(AreaFiles.LIVEABILITY);
        var d = line(good, "WK999903");
        var fields = d.split(",", -1);
        add("no sum of five", LIVEABILITY, 2024, good.replace(d, d.replace(fields[5], "0.9")), Reason.SUM_DIFFERS);
        add(
                "a class of ten",
                LIVEABILITY,
                2024,
                good.replace(d, d.substring(0, d.lastIndexOf(',')) + ",10"),
                Reason.OUT_OF_RANGE);
        add("no year", LIVEABILITY, 2024, good.replace(d, d.replace(",2020,", ",,")), Reason.VALUE_MISSING);
        add(
                "a year without a measurement",
                LIVEABILITY,
                2024,
                good.replace(d, d.replace(",2020,", ",2021,")),
                Reason.BAD_YEAR);
        add("a year to come", LIVEABILITY, 2022, good, Reason.BAD_YEAR);
        add("the same year twice", LIVEABILITY, 2024, append(good, d), Reason.CODE_TWICE);
        add("no nuisance", LIVEABILITY, 2024, good.replace(",onv,", ",overlast,"), Reason.COLUMN_MISSING);
    }

    private void borders() {
        var good = text(AreaFiles.DISTRICTS);
        var quarters = text(AreaFiles.QUARTERS);
        add("cut off", DISTRICTS, 2024, good.substring(0, good.length() - 200), Reason.NOT_JSON);
        add("a table", DISTRICTS, 2024, text(AreaFiles.KEY_FIGURES), Reason.NOT_JSON);
        add("one area, no list", DISTRICTS, 2024, "{\"type\":\"Feature\"}", Reason.NOT_A_COLLECTION);
        add("a list of nothing", DISTRICTS, 2024, "[]", Reason.NOT_A_COLLECTION);
        add(
                "German coordinates",
                DISTRICTS,
                2024,
                good.replace("EPSG::28992", "EPSG::25832"),
                Reason.UNKNOWN_COORDINATES);
        add(
                "quarters for districts",
                DISTRICTS,
                2024,
                quarters.replace("wijkcode", "x").replace("buurtcode", "statcode"),
                Reason.WRONG_LEVEL);
        add("a district twice", DISTRICTS, 2024, good.replace("WK999904", "WK999903"), Reason.CODE_TWICE);
        add("of another year", DISTRICTS, 2025, good, Reason.YEAR_DIFFERS);
        add("not closed", DISTRICTS, 2024, good.replace("[[[[144288,510864],", "[[["), Reason.BAD_BORDER);
        add(
                "north and east changed",
                DISTRICTS,
                2024,
                good.replace("[144288,510864]", "[510864,144288]"),
                Reason.BAD_BORDER);
        add("degrees among metres", DISTRICTS, 2024, good.replace("[144600,511080]", "[5.2,52.5]"), Reason.BAD_BORDER);
        add(
                "without a name",
                DISTRICTS,
                2024,
                good.replace("\"wijknaam\":\"Lindehof\"", "\"wijknaam\":\"\""),
                Reason.VALUE_MISSING);
        add(
                "a quarter without district",
                QUARTERS,
                2024,
                quarters.replace("BU99990101", "BU99990701"),
                Reason.UNKNOWN_DISTRICT);
        add("NUL", DISTRICTS, 2024, good.replace("Lindehof", "Linde\0hof"), Reason.NUL);
        add(
                "an area of 2 GB",
                DISTRICTS,
                2024,
                endless(
                        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":[",
                        '1',
                        TWO_GIGABYTES),
                Reason.TOO_LARGE);
    }

    private void crosswalk() {
        var good = text(AreaFiles.CROSSWALK);
        add("parts that make no whole", CROSSWALK, 2024, good.replace("0,9", "0,5"), Reason.SUM_DIFFERS);
        add("from the future", CROSSWALK, 2024, good.replace("2023;WK999901", "2026;WK999901"), Reason.BAD_YEAR);
        add("more than all", CROSSWALK, 2024, good.replace("2024;1\n", "2024;7\n"), Reason.OUT_OF_RANGE);
        add(
                "a district into a quarter",
                CROSSWALK,
                2024,
                good.replace("2023;WK999901", "2023;BU99990101"),
                Reason.WRONG_LEVEL);
    }

    private void workbooks() {
        var good = text(AreaFiles.KEY_FIGURES);
        var d = line(good, "WK999903");
        var sheet = Workbooks.of(good);
        workbook("cut off", Arrays.copyOf(sheet, sheet.length / 2), Reason.BROKEN_WORKBOOK);
        workbook(
                "old Excel",
                join(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, bytes("x")),
                Reason.OLD_EXCEL);
        workbook("another header", Workbooks.of("naam;adres\nx;y\n"), Reason.NO_SHEET);
        workbook("nothing on it", Workbooks.of(""), Reason.NO_SHEET);
        workbook("data on two sheets", Workbooks.of(good, good), Reason.TWO_SHEETS);
        workbook("a district twice", Workbooks.of(append(good, d)), Reason.CODE_TWICE);
        workbook(
                "a word for a number",
                Workbooks.of(good.replace(d, with(d.split(";", -1), 7, "veel"))),
                Reason.NOT_A_NUMBER);
        workbook("columns shifted", Workbooks.of(good.replace(d, shifted(d.split(";", -1), 7))), Reason.SUM_DIFFERS);
        workbook("one field too many", Workbooks.of(append(good, d + ";17")), Reason.FIELD_COUNT);
        workbook(
                "a header without lines", Workbooks.of(good.lines().findFirst().orElseThrow()), Reason.NOTHING_OF_OURS);
        workbook("no inhabitants", Workbooks.of(good.replace(";a_inw;", ";a_iets;")), Reason.COLUMN_MISSING);
        workbook(
                "entities that repeat",
                Workbooks.with(sheet, "xl/workbook.xml", Workbooks.LAUGHS),
                Reason.BROKEN_WORKBOOK);
        workbook(
                "a sheet that is no markup",
                Workbooks.with(sheet, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"),
                Reason.BROKEN_WORKBOOK);
        workbook(
                "a cell in a column that no sheet has",
                Workbooks.with(sheet, "xl/worksheets/sheet1.xml", Workbooks.FAR_AWAY),
                Reason.BROKEN_WORKBOOK);
        workbook(
                "markup in UTF-16",
                Workbooks.with(sheet, "xl/worksheets/sheet1.xml", "<\0w\0"),
                Reason.BROKEN_WORKBOOK);
        workbook(
                "two gigabytes unpacked",
                Workbooks.bomb(sheet, "xl/worksheets/sheet1.xml", TWO_GIGABYTES),
                Reason.TOO_LARGE);
        workbook(
                "shared texts without end", Workbooks.bomb(sheet, "xl/sharedStrings.xml", 64L << 20), Reason.TOO_LARGE);
        add("a workbook of 2 GB", KEY_FIGURES, 2024, endless("PK\u0003\u0004", 'x', TWO_GIGABYTES), Reason.TOO_LARGE);
        add(
                "a workbook of addresses with one twice",
                ADDRESSES,
                2025,
                file(Workbooks.of(append(text(AreaFiles.ADDRESSES), "9999AA;1;99990101;999901;9999"))),
                Reason.ADDRESS_TWICE);
        add("a workbook for borders", DISTRICTS, 2024, file(sheet), Reason.NOT_TEXT);
    }

    private void workbook(String name, byte[] content, Reason reason) {
        add("workbook, " + name, KEY_FIGURES, 2024, file(content), reason);
    }

    private void add(String name, ImportKind kind, int year, String content, Reason reason) {
        add(name, kind, year, file(content), reason);
    }

    private void add(String name, ImportKind kind, int year, ImportFile file, Reason reason) {
        all.add(new Broken(name, kind, year, file, reason));
    }

    private static String separator(String header) {
        return header.contains(";") ? ";" : ",";
    }

    private static String first(String header) {
        return header.split("[;,]")[0];
    }

    private static String line(String text, String code) {
        return text.lines().filter(each -> each.startsWith(code)).findFirst().orElseThrow();
    }

    private static String append(String text, String line) {
        return text.stripTrailing() + "\n" + line + "\n";
    }

    private static String with(String[] fields, int at, String value) {
        var copy = fields.clone();
        copy[at] = value;
        return String.join(";", copy);
    }

    /** One value too many at the place, the last one falls off. */
    private static String shifted(String[] fields, int from) {
        var copy = fields.clone();
        System.arraycopy(fields, from, copy, from + 1, fields.length - from - 1);
        copy[from] = "17";
        return String.join(";", copy);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
