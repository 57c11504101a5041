package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import nl.handenindewijk.shared.DutchTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisesTest {

    private static final Promises PROMISES = new Promises(WorkingCalendar.dutch(), PromiseSettings.defaults());

    @ParameterizedTest
    @CsvSource({
        "U0, 2026-11-23T10:00, 2026-11-23",
        "U0, 2026-11-23T16:59, 2026-11-23",
        "U0, 2026-11-23T17:00, 2026-11-24",
        "U0, 2026-11-21T10:00, 2026-11-23",
        "U0, 2026-11-20T17:30, 2026-11-23",
        "U1, 2026-11-23T10:00, 2026-11-24",
        "U1, 2026-04-02T10:00, 2026-04-07",
        "U2, 2026-11-23T10:00, 2026-11-30",
        "U2, 2026-11-22T23:50, 2026-11-27",
        "U3, 2026-11-23T10:00, 2026-12-07",
        "U3, 2026-12-18T10:00, 2027-01-05",
        "U4, 2026-11-23T10:00, 2026-11-25",
    })
    void aPersonMakesContactBy(String level, LocalDateTime received, LocalDate due) {
        Promise promise = PROMISES.contactBy(level, dutch(received));

        assertThat(promise.due()).isEqualTo(due);
        assertThat(promise.atOnce()).isEqualTo(level.equals("U0"));
        assertThat(promise.reasons()).isNotEmpty();
    }

    @Test
    void somebodyReadsItTheNextWorkingDay() {
        assertThat(PROMISES.readBy(dutch("2026-11-20T09:00")).due()).isEqualTo("2026-11-23");
    }

    @Test
    void silenceIsTooLongAfterTenWorkingDaysForTheWorkerAndLaterForTheLead() {
        SilenceAlarm alarm = PROMISES.silence(dutch("2026-11-02T09:00"));

        assertThat(alarm.worker()).isEqualTo("2026-11-17");
        assertThat(alarm.lead()).isEqualTo("2026-11-24");
    }

    @Test
    void closingDaysMovePromisesButNoLegalTerm() {
        LocalDate closed = LocalDate.parse("2026-11-24");
        WorkingCalendar office = new WorkingCalendar(EquatedDays.known(), true, Set.of(closed));

        assertThat(new Promises(office, PromiseSettings.defaults())
                        .contactBy("U1", dutch("2026-11-23T10:00"))
                        .due())
                .isEqualTo("2026-11-25");
        assertThat(office.dayOff(closed)).isEqualTo(DayOff.CLOSED);
        assertThat(Terms.dutch()
                        .deadline("WGS_BEDREIGEND", LocalDate.parse("2026-11-23"), Set.of())
                        .due())
                .isEqualTo("2026-11-26");
    }

    @Test
    void lengthsAreTheMunicipalitysOwn() {
        PromiseSettings own = new PromiseSettings(2, 3, 7, 1, 2, 8, 3, LocalTime.of(12, 0));

        Promises promises = new Promises(WorkingCalendar.dutch(), own);

        assertThat(promises.contactBy("U3", dutch("2026-11-23T10:00")).due()).isEqualTo("2026-12-02");
        assertThat(promises.contactBy("U0", dutch("2026-11-23T12:00")).due()).isEqualTo("2026-11-24");
        assertThatThrownBy(() -> new PromiseSettings(0, 3, 7, 1, 2, 8, 3, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> promises.contactBy("U9", Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // the clock goes forward on 29 March and back on 25 October 2026, both at 01:00 UTC
        "2026-03-28T22:59:59Z, 2026-03-28",
        "2026-03-28T23:00:00Z, 2026-03-29",
        "2026-03-29T21:59:59Z, 2026-03-29",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-24T21:59:59Z, 2026-10-24",
        "2026-10-24T22:00:00Z, 2026-10-25",
        "2026-10-25T00:30:00Z, 2026-10-25",
        "2026-10-25T01:30:00Z, 2026-10-25",
        "2026-10-25T22:59:59Z, 2026-10-25",
        "2026-10-25T23:00:00Z, 2026-10-26",
    })
    void theNightsOnWhichTheClockChangesMoveNothing(Instant received, LocalDate date) {
        assertThat(DutchTime.dateOf(received)).isEqualTo(date);
        assertThat(Terms.dutch()
                        .deadline("WMO_ONDERZOEK", DutchTime.dateOf(received), Set.of())
                        .raw())
                .isEqualTo(date.plusDays(42));
        assertThat(PROMISES.contactBy("U2", received).due())
                .isEqualTo(WorkingCalendar.dutch().plusWorkingDays(date, 5));
    }

    @Test
    void aTermOverAChangeOfTheClockHasWholeDays() {
        for (LocalDate start = LocalDate.parse("2026-02-01"); start.getYear() == 2026; start = start.plusDays(1)) {
            assertThat(Terms.dutch().deadline("WMO_ONDERZOEK", start, Set.of()).raw())
                    .isEqualTo(start.plusDays(42));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, OVERDUE",
        "2026-11-23, TODAY",
        "2026-11-24, SOON",
        "2026-11-26, SOON",
        "2026-11-27, LATER",
    })
    void oneDefinitionOfLate(LocalDate due, DueState state) {
        LocalDate today = LocalDate.parse("2026-11-23");

        assertThat(DueState.of(due, today, WorkingCalendar.dutch())).isEqualTo(state);
        assertThat(DueState.isOverdue(due, today)).isEqualTo(state == DueState.OVERDUE);
    }

    private static Instant dutch(String moment) {
        return dutch(LocalDateTime.parse(moment));
    }

    private static Instant dutch(LocalDateTime moment) {
        return moment.atZone(DutchTime.ZONE).toInstant();
    }
}
