package nl.handenindewijk.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When things are: by the clock on the wall, and who is in whose way. */
class SlotTest {

    private static final UUID ANYBODY = new UUID(0, 1);

    private static Slot slot(String day, String time, int minutes) {
        return new Slot(LocalDate.parse(day), LocalTime.parse(time), minutes);
    }

    /** Summer time ends on 25 October 2026 and begins on 28 March 2027. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-24,14:00,2026-10-24T12:00:00Z",
        "2026-10-26,14:00,2026-10-26T13:00:00Z",
        "2027-03-27,09:15,2027-03-27T08:15:00Z",
        "2027-03-29,09:15,2027-03-29T07:15:00Z"
    })
    void staysAtTheSameHourWhenTheClockChanges(String day, String time, Instant start) {
        assertThat(slot(day, time, 60).start()).isEqualTo(start);
        assertThat(slot(day, time, 60).until())
                .isEqualTo(slot(day, time, 60).from().plusHours(1));
    }

    @ParameterizedTest
    @CsvSource({"13:00,60,false", "13:30,60,true", "14:15,15,true", "13:00,180,true", "15:00,30,false"})
    void clashesWhereBothTakeAMinute(String time, int minutes, boolean clash) {
        var two = slot("2026-11-24", "14:00", 60);
        var other = slot("2026-11-24", time, minutes);

        assertThat(two.clashesWith(other)).isEqualTo(clash);
        assertThat(other.clashesWith(two)).isEqualTo(clash);
        assertThat(two.clashesWith(slot("2026-11-25", time, minutes))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22,OVERDUE", "2026-11-23,TODAY", "2026-11-24,COMING"})
    void aTaskIsLateFromTheDayAfter(LocalDate due, Task.When when) {
        var task = new Task(ANYBODY, ANYBODY, "Bellen", due, ANYBODY, TaskState.OPEN, null, 0);

        assertThat(task.when(LocalDate.parse("2026-11-23"))).isEqualTo(when);
    }

    @Test
    void howItWentIsKnownFromTheStartAndCallingOffIsAlwaysPossible() {
        var at = slot("2026-11-24", "14:00", 60);
        var planned = new Appointment(
                ANYBODY, ANYBODY, How.HOME, at, null, ANYBODY, AppointmentState.PLANNED, 0, at.start(), 0);
        var before = at.start().minusSeconds(1);

        assertThat(planned.canBecome(AppointmentState.KEPT, before)).isFalse();
        assertThat(planned.canBecome(AppointmentState.CANCELLED, before)).isTrue();
        assertThat(planned.canBecome(AppointmentState.MISSED_BY_RESIDENT, at.start()))
                .isTrue();
        assertThat(planned.canBecome(AppointmentState.PLANNED, at.end())).isFalse();
        assertThat(planned.waitsForOutcome(at.start())).isFalse();
        assertThat(planned.waitsForOutcome(at.end())).isTrue();
    }
}
