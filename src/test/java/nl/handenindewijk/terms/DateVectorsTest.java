package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that were worked out by hand from the law, for the years 2024 to 2028. */
class DateVectorsTest {

    private static final EquatedDays EQUATED = EquatedDays.known();

    @ParameterizedTest
    @CsvFileSource(resources = "/terms/deadlines.csv", useHeadersInDisplayName = true)
    void endsOn(String code, LocalDate start, String atw, LocalDate raw, LocalDate due) {
        TermTable table = TermTable.forAuditors();
        if (table.inForce(code, start).origin() == TermRule.Origin.BYLAW) {
            table = table.withAtw(code, atw.equals("yes"));
        }
        Deadline deadline = new Terms(table, EQUATED, true).deadline(code, start, Set.of());

        assertThat(deadline.raw()).isEqualTo(raw);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.coverage()).isEqualTo(Coverage.CERTAIN);
        assertThat(deadline.reasons()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/terms/working-days.csv", useHeadersInDisplayName = true)
    void countsWorkingDays(LocalDate start, int days, LocalDate bridgeDayCounts, LocalDate bridgeDayDoesNot) {
        assertThat(new WorkingCalendar(EQUATED, true, Set.of()).plusWorkingDays(start, days))
                .isEqualTo(bridgeDayCounts);
        assertThat(new WorkingCalendar(EQUATED, false, Set.of()).plusWorkingDays(start, days))
                .isEqualTo(bridgeDayDoesNot);
        assertThat(new Terms(TermTable.known(), EQUATED, true)
                        .deadline("WGS_BEDREIGEND", start, Set.of())
                        .due())
                .isEqualTo(bridgeDayCounts);
        assertThat(new Terms(TermTable.known(), EQUATED, false)
                        .deadline("WGS_BEDREIGEND", start, Set.of())
                        .due())
                .isEqualTo(bridgeDayDoesNot);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/terms/holidays.csv", useHeadersInDisplayName = true)
    void knowsTheHoliday(LocalDate date, DayOff holiday) {
        assertThat(new LegalDays(EQUATED).dayOff(date)).isEqualTo(holiday);
        assertThat(DutchHolidays.of(date.getYear())).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({
        "PW_BESLUIT,  2026-02-02, 2026-02-12, 2026-02-20, '',          7, 2026-04-07",
        "PW_BESLUIT,  2026-02-02, 2026-02-12, '',         2026-02-26, 14, 2026-04-13",
        "WMO_BESLUIT, 2026-12-01, 2026-12-03, 2026-12-14, '',         10, 2026-12-28",
    })
    void standsStillWhileTheApplicationIsCompleted(
            String code,
            LocalDate start,
            LocalDate invited,
            String completed,
            String unusedUntil,
            int days,
            LocalDate due) {
        Optional<Suspension> suspension = completed.isEmpty()
                ? Suspension.unused(invited, LocalDate.parse(unusedUntil))
                : Suspension.completed(invited, LocalDate.parse(completed));

        Deadline deadline = Terms.dutch().deadline(code, start, Set.of(suspension.orElseThrow()));

        assertThat(deadline.suspendedDays()).isEqualTo(days);
        assertThat(deadline.due()).isEqualTo(due);
    }

    @Test
    void daysThatAreSuspendedTwiceCountOnce() {
        Deadline deadline = Terms.dutch()
                .deadline(
                        "JEUGD_BESLUIT",
                        LocalDate.parse("2026-02-02"),
                        Set.of(
                                suspension(Suspension.Ground.COMPLETION_ASKED, "2026-02-13", "2026-02-19"),
                                suspension(Suspension.Ground.AGREED_DELAY, "2026-02-18", "2026-03-03")));

        assertThat(deadline.suspendedDays()).isEqualTo(19);
        assertThat(deadline.due()).isEqualTo("2026-04-20");
    }

    @Test
    void aDayBetweenAskingAndAnsweringIsNeeded() {
        LocalDate asked = LocalDate.parse("2026-02-12");

        assertThat(Suspension.completed(asked, asked)).isEmpty();
        assertThat(Suspension.completed(asked, asked.plusDays(1))).isEmpty();
        assertThat(Suspension.completed(asked, asked.plusDays(2))).isPresent();
    }

    private static Suspension suspension(Suspension.Ground ground, String from, String to) {
        return new Suspension(ground, LocalDate.parse(from), LocalDate.parse(to));
    }
}
