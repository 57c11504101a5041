package nl.handenindewijk.signals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Files and lines as creditors, spreadsheets and attackers send them. */
final class HostileSignals {

    static final String HEADER =
            "schuldeiser;soort;naam;postcode;huisnummer;toevoeging;telefoon;email;bedrag;maanden;datum;dreiging";
    static final String GOOD =
            "Woonstichting Lindeveen;huur;K. Wartelnest;9901 AA;1;;06 12345678;k@lindeveen.example;1.250,40;3;09-03-2026;nee";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HostileSignals() {}

    static String file(String... lines) {
        return HEADER + "\r\n" + String.join("\r\n", lines) + "\r\n";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing of these is read. */
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.EMPTY),
                Arguments.of("only a header", bytes(HEADER), Reason.EMPTY),
                Arguments.of("a zip or xlsx", bytes("PK\u0003\u0004xl/workbook.xml"), Reason.NOT_TEXT),
                Arguments.of("an old xls", latin("\u00d0\u00cf\u0011\u00e0\u00a1"), Reason.NOT_TEXT),
                Arguments.of("a pdf", bytes("%PDF-1.7"), Reason.NOT_TEXT),
                Arguments.of("a web page", bytes("\n <html><body>"), Reason.NOT_TEXT),
                Arguments.of("json", bytes("{\"schuldeiser\": 1}"), Reason.NOT_TEXT),
                Arguments.of("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0}, Reason.NOT_TEXT),
                Arguments.of("UTF-16", ("\ufeff" + file(GOOD)).getBytes(StandardCharsets.UTF_16LE), Reason.UTF_16),
                Arguments.of(
                        "UTF-16, the other way",
                        ("\ufeff" + file(GOOD)).getBytes(StandardCharsets.UTF_16BE),
                        Reason.UTF_16),
                Arguments.of("a zero byte", bytes(file(GOOD.replace("Wartel", "War\u0000tel"))), Reason.NUL),
                Arguments.of(
                        "two encodings",
                        latin(file(GOOD, GOOD.replace("Wartel", "M\u00c3\u00bcller \u00fc"))),
                        Reason.MIXED_ENCODING),
                Arguments.of("one line of 10 MB", bytes(HEADER + "\n" + "x".repeat(10 << 20)), Reason.TOO_LARGE),
                Arguments.of("one line of 1 MB", bytes(HEADER + "\n" + "x".repeat(1 << 20)), Reason.LINE_TOO_LONG),
                Arguments.of("too many lines", bytes(file(GOOD.concat("\n").repeat(1001))), Reason.TOO_MANY_LINES),
                Arguments.of("a quote without end", bytes(file("\"" + GOOD, GOOD)), Reason.BROKEN_QUOTES),
                Arguments.of("no header", bytes(GOOD + "\n" + GOOD), Reason.COLUMN_MISSING),
                Arguments.of(
                        "no column for the date",
                        bytes(file(GOOD).replaceFirst("datum", "dag")),
                        Reason.COLUMN_MISSING),
                Arguments.of(
                        "a column twice", bytes(file(GOOD).replaceFirst("toevoeging", "naam")), Reason.COLUMN_TWICE),
                Arguments.of(
                        "a column of numbers of citizens",
                        bytes(file(GOOD).replaceFirst("toevoeging", "BSN")),
                        Reason.BSN_COLUMN),
                Arguments.of(
                        "the same by its long name",
                        bytes(file(GOOD).replaceFirst("toevoeging", "Burger_service_nummer")),
                        Reason.BSN_COLUMN));
    }

    /** What stands in one column of a line that is right for the rest, and what is said of it. */
    static final String FIELDS = """
            a number of a citizen as name  | NAAM        | 123456782               | BSN
            the same between words         | NAAM        | K. W. (1234.56.782)     | BSN
            the same as telephone          | TELEFOON    | 123456782               | BSN
            a bank account                 | SCHULDEISER | Bank NL91ABNA0417164300 | BSN
            a formula                      | NAAM        | =HYPERLINK(1)           | FORMULA
            a formula of another kind      | NAAM        | @SUM(A1)                | FORMULA
            a command                      | SCHULDEISER | '+cmd|'' /C calc''!A0'  | FORMULA
            a wide equals sign             | NAAM        | \uff1dA1                | FORMULA
            a name over two lines          | NAAM        | '"K.\nWartelnest"'      | CONTROL
            text that turns around         | NAAM        | K. \u202eWartel         | CONTROL
            no name                        | NAAM        | '  '                    | MISSING
            no creditor                    | SCHULDEISER | ''                      | MISSING
            a creditor of another kind     | SOORT       | telecom                 | BAD_CREDITOR
            no postcode                    | POSTCODE    | 9901 A                  | BAD_POSTCODE
            a postcode that is never given | POSTCODE    | 9901 SS                 | BAD_POSTCODE
            another municipality           | POSTCODE    | 1234 AB                 | NOT_OURS
            house number 0                 | HUISNUMMER  | 0                       | BAD_HOUSE_NUMBER
            words for a telephone          | TELEFOON    | bel maar                | BAD_PHONE
            two mail addresses             | EMAIL       | k@a.nl, l@a.nl          | BAD_EMAIL
            an amount of two meanings      | BEDRAG      | 1,250                   | BAD_AMOUNT
            a credit                       | BEDRAG      | -12,00                  | BAD_AMOUNT
            nothing owed                   | BEDRAG      | 0,00                    | BAD_AMOUNT
            an exponent                    | BEDRAG      | 1E+05                   | BAD_AMOUNT
            more than anybody rents for    | BEDRAG      | 999999999               | BAD_AMOUNT
            months in words                | MAANDEN     | drie                    | BAD_MONTHS
            30 February                    | DATUM       | 30-02-2026              | BAD_DATE
            month first                    | DATUM       | 03/23/2026              | BAD_DATE
            a year of two digits           | DATUM       | 09-03-26                | BAD_DATE
            a number for a date            | DATUM       | 46090                   | BAD_DATE
            tomorrow                       | DATUM       | 11-03-2026              | DATE_AHEAD
            half a year ago                | DATUM       | 2025-09-09              | DATE_OLD
            """;

    /** Lines with more than that wrong. */
    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("shifted to the right", ";" + GOOD, Reason.FIELD_COUNT, null),
                Arguments.of("a field too few", GOOD.replace(";nee", ""), Reason.FIELD_COUNT, null),
                Arguments.of(
                        "shifted inside",
                        "huur;Woonstichting;K. W.;9901AA;1;;;;5,00;3;09-03-2026;nee",
                        Reason.BAD_CREDITOR,
                        Column.SOORT),
                Arguments.of("a name without end", with(Column.NAAM, "x".repeat(500)), Reason.TOO_LONG, Column.NAAM),
                Arguments.of(
                        "two additions", GOOD.replace(";1;;", ";1a;b;"), Reason.BAD_HOUSE_NUMBER, Column.TOEVOEGING),
                Arguments.of(
                        "eviction by a water company",
                        with(Column.SOORT, "water").replace(";nee", ";ontruiming"),
                        Reason.BAD_THREAT,
                        Column.DREIGING));
    }

    /** A line that is right but for what stands in one column. */
    static String with(Column column, String value) {
        var fields = GOOD.split(";");
        fields[column.ordinal()] = value;
        return String.join(";", fields);
    }

    private static byte[] latin(String text) {
        return text.getBytes(WINDOWS);
    }
}
