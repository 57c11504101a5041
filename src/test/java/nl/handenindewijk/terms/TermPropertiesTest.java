package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every term on every day from 2023 to 2060, whatever the vectors say. */
class TermPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 12, 31);
    private static final TermTable TABLE = TermTable.forAuditors();
    private static final Terms TERMS = new Terms(TABLE, EquatedDays.known(), true);
    private static final LegalDays DAYS = new LegalDays(EquatedDays.known());

    static Stream<String> datedCodes() {
        return TABLE.codes().stream()
                .filter(code -> TABLE.inForce(code, LAST).length().isDated());
    }

    @ParameterizedTest
    @MethodSource("datedCodes")
    void everyStartDate(String code) {
        TermRule rule = TABLE.inForce(code, LAST);
        boolean moves = rule.atw() && !rule.length().isOutsideAtw();
        LocalDate before = LocalDate.MIN;
        LocalDate first = FIRST.isBefore(rule.validFrom()) ? rule.validFrom() : FIRST;
        for (LocalDate start = first; !start.isAfter(LAST); start = start.plusDays(1)) {
            Deadline deadline = TERMS.deadline(code, start, Set.of());
            LocalDate raw = Objects.requireNonNull(deadline.raw());
            LocalDate due = Objects.requireNonNull(deadline.due());

            boolean right = !due.isBefore(raw)
                    && !due.isBefore(before)
                    && (moves ? DAYS.isOrdinary(due) : due.equals(raw))
                    && (raw.getYear() > 2028 || ChronoUnit.DAYS.between(raw, due) <= 5)
                    && deadline.coverage() == expectedCoverage(moves, start, due);
            assertThat(right).as(() -> code + ": " + deadline).isTrue();
            before = due;
        }
    }

    /**
     * A later decree can take the last day away, or one of the two ordinary days a term must have: a weekday beside a holiday
     * in a year without a decree.
     */
    private static Coverage expectedCoverage(boolean moves, LocalDate start, LocalDate due) {
        if (!moves) {
            return Coverage.CERTAIN;
        }
        long sure = start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> DAYS.isOrdinary(day) && !suspect(day))
                .limit(2)
                .count();
        return suspect(due) || sure < 2 ? Coverage.UNCERTAIN : Coverage.CERTAIN;
    }

    private static boolean suspect(LocalDate date) {
        return date.getYear() > 2028
                && date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && DAYS.isOrdinary(date)
                && (isHoliday(date.minusDays(1)) || isHoliday(date.plusDays(1)));
    }

    private static boolean isHoliday(LocalDate date) {
        return DutchHolidays.of(date.getYear()).containsKey(date);
    }

    static Stream<Arguments> runningTerms() {
        Random random = new Random(20260324);
        String[] codes = {"WMO_BESLUIT", "PW_BESLUIT", "WGS_BESCHIKKING", "AWB_BOB", "AWB_BOB_COMMISSIE"};
        return IntStream.range(0, 400).mapToObj(i -> {
            String code = codes[random.nextInt(codes.length)];
            LocalDate start = FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, LAST)));
            LocalDate raw =
                    Objects.requireNonNull(TERMS.deadline(code, start, Set.of()).raw());
            int length = (int) ChronoUnit.DAYS.between(start, raw);
            Set<Suspension> suspensions = new HashSet<>();
            for (int s = random.nextInt(4); s >= 0; s--) {
                LocalDate from = start.plusDays(1L + random.nextInt(length));
                suspensions.add(new Suspension(
                        Suspension.Ground.values()[random.nextInt(Suspension.Ground.values().length)],
                        from,
                        from.plusDays(random.nextInt(30))));
            }
            return arguments(code, start, suspensions);
        });
    }

    @ParameterizedTest
    @MethodSource("runningTerms")
    void suspensionAddsExactlyItsDays(String code, LocalDate start, Set<Suspension> suspensions) {
        Set<LocalDate> union = new HashSet<>();
        suspensions.forEach(s -> s.from().datesUntil(s.to().plusDays(1)).forEach(union::add));

        Deadline deadline = TERMS.deadline(code, start, suspensions);

        LocalDate raw = Objects.requireNonNull(deadline.raw());
        LocalDate end = raw.plusDays(union.size());
        boolean moves = TABLE.inForce(code, start).atw();
        assertThat(deadline.suspendedDays()).isEqualTo(union.size());
        assertThat(deadline.due()).isEqualTo(moves ? DAYS.ordinaryFrom(end) : end);
        assertThat(raw).isEqualTo(TERMS.deadline(code, start, Set.of()).raw());
    }

    @ParameterizedTest
    @MethodSource("runningTerms")
    void aTermThatIsNotForADecisionNeverStandsStill(String code, LocalDate start, Set<Suspension> suspensions) {
        Deadline deadline = TERMS.deadline("WMO_ONDERZOEK", start, suspensions);

        assertThat(deadline.due())
                .isEqualTo(TERMS.deadline("WMO_ONDERZOEK", start, Set.of()).due());
        assertThat(deadline.reasons()).extracting(Reason::kind).contains(Reason.Kind.SUSPENSION_NOT_ALLOWED);
    }

    @Test
    void workingDaysAndTheirDistanceAgree() {
        WorkingCalendar calendar = WorkingCalendar.dutch();
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            LocalDate start = FIRST.plusDays(random.nextInt(13_800));
            int n = 1 + random.nextInt(30);
            LocalDate end = calendar.plusWorkingDays(start, n);

            assertThat(calendar.isWorkingDay(end)).isTrue();
            assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(n);
            assertThat(calendar.workingDaysBetween(end, start)).isZero();
            assertThat(calendar.plusWorkingDays(calendar.nextWorkingDay(end), -1))
                    .isEqualTo(end);
        }
    }

    /** Another way to compute Easter (Knuth, The Art of Computer Programming 1.3.2 exercise 14). */
    @Test
    void easterIsRightBySecondComputation() {
        for (int year = 1900; year <= 2199; year++) {
            int golden = year % 19 + 1;
            int century = year / 100 + 1;
            int skippedLeapYears = 3 * century / 4 - 12;
            int moonCorrection = (8 * century + 5) / 25 - 5;
            int sunday = 5 * year / 4 - skippedLeapYears - 10;
            int epact = Math.floorMod(11 * golden + 20 + moonCorrection - skippedLeapYears, 30);
            epact += (epact == 25 && golden > 11) || epact == 24 ? 1 : 0;
            int fullMoon = 44 - epact;
            fullMoon += fullMoon < 21 ? 30 : 0;
            int day = fullMoon + 7 - (sunday + fullMoon) % 7;
            LocalDate expected = LocalDate.of(year, 3, 1).plusDays(day - 1L);

            assertThat(DutchHolidays.easterSunday(year)).isEqualTo(expected);
        }
    }
}
