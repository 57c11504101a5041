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
                Arguments.of("an old xls", HostileSignals.latin("\u00d0\u00cf\u0011\u00e0\u00a1"), Reason.NOT_TEXT),
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
                        HostileSignals.latin(file(GOOD, GOOD.replace("Wartel", "M\u00c3\u00bcller \u00fc"))),
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

    /** Each of these stands between two lines that are right. */
    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("shifted to the right", ";" + GOOD, Reason.FIELD_COUNT, null),
                Arguments.of("a field too few", GOOD.replace(";nee", ""), Reason.FIELD_COUNT, null),
                Arguments.of(
                        "shifted inside",
                        "huur;Woonstichting;K. W.;9901AA;1;;;;5,00;3;09-03-2026;nee",
                        Reason.BAD_CREDITOR,
                        Column.SOORT),
                Arguments.of(
                        "a number of a citizen as name", with("K. Wartelnest", "123456782"), Reason.BSN, Column.NAAM),
                Arguments.of(
                        "the same between words",
                        with("K. Wartelnest", "K. W. (1234.56.782)"),
                        Reason.BSN,
                        Column.NAAM),
                Arguments.of("the same as telephone", with("06 12345678", "123456782"), Reason.BSN, Column.TELEFOON),
                Arguments.of(
                        "a bank account",
                        with("Woonstichting Lindeveen", "Bank NL91ABNA0417164300"),
                        Reason.BSN,
                        Column.SCHULDEISER),
                Arguments.of("a formula", with("K. Wartelnest", "=HYPERLINK(1)"), Reason.FORMULA, Column.NAAM),
                Arguments.of(
                        "a formula of another kind", with("K. Wartelnest", "@SUM(A1)"), Reason.FORMULA, Column.NAAM),
                Arguments.of(
                        "a command",
                        with("Woonstichting Lindeveen", "+cmd|' /C calc'!A0"),
                        Reason.FORMULA,
                        Column.SCHULDEISER),
                Arguments.of("a wide equals sign", with("K. Wartelnest", "\uff1dA1"), Reason.FORMULA, Column.NAAM),
                Arguments.of(
                        "a name over two lines",
                        with("K. Wartelnest", "\"K.\nWartelnest\""),
                        Reason.CONTROL,
                        Column.NAAM),
                Arguments.of(
                        "text that turns around",
                        with("K. Wartelnest", "K. \u202eWartel"),
                        Reason.CONTROL,
                        Column.NAAM),
                Arguments.of("no name", with("K. Wartelnest", "  "), Reason.MISSING, Column.NAAM),
                Arguments.of("no creditor", with("Woonstichting Lindeveen", ""), Reason.MISSING, Column.SCHULDEISER),
                Arguments.of(
                        "a name without end", with("K. Wartelnest", "x".repeat(500)), Reason.TOO_LONG, Column.NAAM),
                Arguments.of(
                        "a creditor of another kind", with(";huur;", ";telecom;"), Reason.BAD_CREDITOR, Column.SOORT),
                Arguments.of("no postcode", with("9901 AA", "9901 A"), Reason.BAD_POSTCODE, Column.POSTCODE),
                Arguments.of(
                        "a postcode that is never given",
                        with("9901 AA", "9901 SS"),
                        Reason.BAD_POSTCODE,
                        Column.POSTCODE),
                Arguments.of("another municipality", with("9901 AA", "1234 AB"), Reason.NOT_OURS, Column.POSTCODE),
                Arguments.of("house number 0", with(";1;;", ";0;;"), Reason.BAD_HOUSE_NUMBER, Column.HUISNUMMER),
                Arguments.of("two additions", with(";1;;", ";1a;b;"), Reason.BAD_HOUSE_NUMBER, Column.TOEVOEGING),
                Arguments.of(
                        "words for a telephone", with("06 12345678", "bel maar"), Reason.BAD_PHONE, Column.TELEFOON),
                Arguments.of(
                        "two mail addresses",
                        with("k@lindeveen.example", "k@a.nl, l@a.nl"),
                        Reason.BAD_EMAIL,
                        Column.EMAIL),
                Arguments.of("an amount of two meanings", with("1.250,40", "1,250"), Reason.BAD_AMOUNT, Column.BEDRAG),
                Arguments.of("a credit", with("1.250,40", "-12,00"), Reason.BAD_AMOUNT, Column.BEDRAG),
                Arguments.of("nothing owed", with("1.250,40", "0,00"), Reason.BAD_AMOUNT, Column.BEDRAG),
                Arguments.of("an exponent", with("1.250,40", "1E+05"), Reason.BAD_AMOUNT, Column.BEDRAG),
                Arguments.of(
                        "more than anybody rents for", with("1.250,40", "999999999"), Reason.BAD_AMOUNT, Column.BEDRAG),
                Arguments.of("months in words", with(";3;", ";drie;"), Reason.BAD_MONTHS, Column.MAANDEN),
                Arguments.of("30 February", with("09-03-2026", "30-02-2026"), Reason.BAD_DATE, Column.DATUM),
                Arguments.of("month first", with("09-03-2026", "03/23/2026"), Reason.BAD_DATE, Column.DATUM),
                Arguments.of("a year of two digits", with("09-03-2026", "09-03-26"), Reason.BAD_DATE, Column.DATUM),
                Arguments.of("a number for a date", with("09-03-2026", "46090"), Reason.BAD_DATE, Column.DATUM),
                Arguments.of("tomorrow", with("09-03-2026", "11-03-2026"), Reason.DATE_AHEAD, Column.DATUM),
                Arguments.of("half a year ago", with("09-03-2026", "2025-09-09"), Reason.DATE_OLD, Column.DATUM),
                Arguments.of(
                        "eviction by a water company",
                        with(";huur;", ";water;").replace(";nee", ";ontruiming"),
                        Reason.BAD_THREAT,
                        Column.DREIGING));
    }

    private static String with(String old, String now) {
        return GOOD.replace(old, now);
    }

    private static byte[] latin(String text) {
        return text.getBytes(WINDOWS);
    }
}
