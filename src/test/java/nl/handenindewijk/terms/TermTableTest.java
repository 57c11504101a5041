package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong table is refused with line and reason; the municipality's own choices stay within the law. */
class TermTableTest {

    private static final String HEADER =
            "code,law,article,starts_at,amount,unit,direction,atw,suspendable,extension,set_by,valid_from,valid_until,"
                    + "consequence\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "A,Wet,1,REPORT,6,FORTNIGHTS,AFTER,yes,no,,LAW,2015-01-01,,NONE        | unknown unit 'FORTNIGHTS'",
                "A,Wet,1,REPORT,-6,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE            | negative length -6",
                "A,Wet,1,REPORT,0,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE             | length 0",
                "A,Wet,1,REPORT,zes,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE           | 'zes' is not a whole number",
                "A,Wet,1,REPORT,99999999999,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE   | is not a whole number",
                "A,Wet,1,REPORT,,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE              | WEEKS needs a number",
                "A,Wet,1,REPORT,2,AT_ONCE,AFTER,no,no,,LAW,2015-01-01,,NONE            | AT_ONCE takes no number",
                "A,Wet,1,REPORT,6,WEEKS,AFTER,yes,no,,LAW,2015-01-01,2014-12-31,NONE   | ends 2014-12-31 before its start 2015-01-01",
                "A,Wet,1,REPORT,6,WEEKS,AFTER,yes,no,,LAW,2015-02-30,,NONE             | '2015-02-30' is not a date",
                "A,Wet,1,REPORT,6,WEEKS,AFTER,ja,no,,LAW,2015-01-01,,NONE              | atw must be yes or no",
                "A,Wet,1,REPORT,6,WEEKS,BEFORE,yes,no,,LAW,2015-01-01,,NONE            | not for terms counted backwards",
                "A,Wet,1,REPORT,6,WEEKS,SIDEWAYS,yes,no,,LAW,2015-01-01,,NONE          | direction must be AFTER or BEFORE",
                "A,Wet,1,FULL_MOON,6,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE          | unknown start 'FULL_MOON'",
                "A,Wet,1,REPORT,3,WORKING_DAYS,AFTER,no,yes,,LAW,2015-01-01,,NONE      | suspension is counted in calendar days",
                "A,Wet,1,REPORT,6,WEEKS,AFTER,yes,yes,3 DAYS,LAW,2015-01-01,,NONE      | the extension has another unit",
                "A,Wet,1,REPORT,6,WEEKS,AFTER,yes,yes,long,LAW,2015-01-01,,NONE        | is not a length such as 6 WEEKS",
                "A,Wet,1,REPORT,30,HOURS,AFTER,no,no,,LAW,2015-01-01,,NONE             | hours must be whole days",
                "a b,Wet,1,REPORT,6,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE           | 'a b' is not a code",
                "A,,1,REPORT,6,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,NONE                | law is empty",
                "A,Wet,1,REPORT,6,WEEKS,AFTER,yes,no,,KING,2015-01-01,,NONE            | unknown origin 'KING'",
                "A,Wet,1,REPORT,6,WEEKS,AFTER,yes,no,,LAW,2015-01-01,,PRISON           | unknown consequence 'PRISON'",
                "A,Wet,1                                                               | 3 fields where 14 belong",
            })
    void refusesAWrongLine(String line, String reason) {
        assertThatThrownBy(() -> TermTable.parse("own.csv", "# comment\n" + HEADER + line + "\n"))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("own.csv line 3: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 2019-12-31, 2020-01-02, 'leaves a hole in A after 2019-12-31'",
        "2015-01-01, 2019-12-31, 2019-12-31, 'overlaps the line of A from 2015-01-01'",
        "2015-01-01, '',         2020-01-01, 'overlaps the line of A from 2015-01-01'",
        "2020-01-01, '',         2015-01-01, 'overlaps the line of A from 2015-01-01'",
    })
    void refusesHolesAndOverlapsBetweenVersions(String from, String until, String next, String reason) {
        String csv = HEADER + version(6, from, until) + version(5, next, "");

        assertThatThrownBy(() -> TermTable.parse("own.csv", csv))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("line ")
                .hasMessageContaining(reason);
    }

    @Test
    void takesTheVersionThatIsInForceAtTheStart() {
        TermTable table = TermTable.parse(
                "own.csv", HEADER + version(5, "2020-01-01", "") + version(6, "2015-01-01", "2019-12-31"));

        assertThat(table.inForce("A", LocalDate.parse("2019-12-31")).length().amount())
                .isEqualTo(6);
        assertThat(table.inForce("A", LocalDate.parse("2020-01-01")).length().amount())
                .isEqualTo(5);
        assertThatThrownBy(() -> table.inForce("A", LocalDate.parse("2014-12-31")))
                .hasMessage("no rule for A on 2014-12-31");
        assertThatThrownBy(() -> table.inForce("B", LocalDate.parse("2020-01-01")))
                .hasMessage("unknown term B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code,law\n", "only words"})
    void refusesAFileThatIsNoTable(String csv) {
        assertThatThrownBy(() -> TermTable.parse("own.csv", csv)).hasMessageContaining("the header must be code,law");
    }

    @Test
    void anUnclosedQuoteOrALineTwiceIsRefused() {
        assertThatThrownBy(() -> TermTable.parse(
                        "own.csv", HEADER + version(6, "2015-01-01", "") + version(6, "2015-01-01", "")))
                .hasMessage("own.csv line 3: stands in the table twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-01-01,2022-12-31,2023-04-28 | line 2: ends 2022-12-31 before it starts 2023-01-01",
                "2023-01-01,2025-12-31,2026-04-28 | line 2: 2026-04-28 is outside the years",
                "2023-01-01,2025-12-31,2023-04-27 | line 2: 2023-04-27 is a holiday or weekend already",
                "2023-01-01,2025-12-31,2023-04-28 2023-04-28 | line 2: 2023-04-28 is named twice",
                "2023-01-01,2025-12-31,soon | line 2: 'soon' is not a date",
            })
    void refusesAWrongDecree(String line, String reason) {
        assertThatThrownBy(() ->
                        EquatedDays.parse(new StrictCsv("days.csv", "covered_from,covered_until,days\n" + line + "\n")))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void decreesFollowEachOther() {
        String first = "covered_from,covered_until,days\n2023-01-01,2025-12-31,2023-04-28\n";

        assertThatThrownBy(
                        () -> EquatedDays.parse(new StrictCsv("days.csv", first + "2027-01-01,2028-12-31,2027-05-07")))
                .hasMessage("days.csv line 3: leaves a hole after 2025-12-31");
        assertThatThrownBy(
                        () -> EquatedDays.parse(new StrictCsv("days.csv", first + "2025-01-01,2028-12-31,2027-05-07")))
                .hasMessage("days.csv line 3: overlaps the decree of 2023-01-01..2025-12-31");
    }

    @Test
    void aMunicipalityMayBeFasterThanTheLawButNotSlower() {
        TermTable faster = TermTable.known().withLength("WGS_BESCHIKKING", TermLength.parse("6 WEEKS"));
        LocalDate start = LocalDate.parse("2026-03-10");

        assertThat(new Terms(faster, EquatedDays.known(), true)
                        .deadline("WGS_BESCHIKKING", start, Set.of())
                        .due())
                .isEqualTo("2026-04-21");
        assertThatThrownBy(() -> TermTable.known().withLength("WGS_BESCHIKKING", TermLength.parse("9 WEEKS")))
                .isInstanceOf(TermTooLongException.class)
                .hasMessageContaining("Wgs art. 4a lid 1-3");
        assertThatThrownBy(() -> TermTable.known().withLength("WMO_ONDERZOEK", TermLength.parse("43 DAYS")))
                .hasMessageContaining("Wmo 2015 art. 2.3.2 lid 1");
        assertThatThrownBy(() -> TermTable.known().withLength("WGS_BEDREIGEND", TermLength.parse("1 WEEKS")))
                .isInstanceOf(TermTooLongException.class);
        assertThatThrownBy(() -> TermTable.known().withAtw("WMO_ONDERZOEK", false))
                .hasMessageContaining("Atw art. 1");
    }

    private static String version(int weeks, String from, String until) {
        return "A,Wet,art. 1,REPORT," + weeks + ",WEEKS,AFTER,yes,no,,LAW," + from + "," + until + ",NONE\n";
    }
}
