package nl.handenindewijk.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extension, standstill at the edges, terms without a number, terms counted back, years without a decree. */
class TermsTest {

    private static final Terms TERMS = Terms.dutch();

    @Test
    void anExtensionIsAddedOnceAndOnlyAsFarAsTheLawAllows() {
        LocalDate start = LocalDate.parse("2026-04-07");
        TermLength sixWeeks = TermLength.parse("6 WEEKS");

        assertThat(TERMS.deadline(new TermQuestion("AWB_BOB", start, Set.of(), sixWeeks))
                        .due())
                .isEqualTo("2026-06-30");
        assertThatThrownBy(
                        () -> TERMS.deadline(new TermQuestion("AWB_BOB", start, Set.of(), TermLength.parse("7 WEEKS"))))
                .isInstanceOf(TermTooLongException.class)
                .hasMessageContaining("Awb art. 7:10");
        assertThatThrownBy(() -> TERMS.deadline(new TermQuestion("WMO_BESLUIT", start, Set.of(), sixWeeks)))
                .isInstanceOf(TermTooLongException.class);
        assertThat(TERMS.deadline(new TermQuestion("PW_BESLUIT", start, Set.of(), TermLength.parse("3 WEEKS")))
                        .due())
                .isEqualTo("2026-06-23");
    }

    @Test
    void aTermOfMoreThanTwelveWeeksIsNotLengthened() {
        Deadline deadline = TERMS.deadline(new TermQuestion(
                "AWB_BOB_COMMISSIE", LocalDate.parse("2026-08-21"), Set.of(), TermLength.parse("6 WEEKS")));

        assertThat(deadline.due()).isEqualTo("2026-12-25");
        assertThat(deadline.reasons()).extracting(Reason::kind).contains(Reason.Kind.NOT_MOVED_LONG);
    }

    @Test
    void daysBeforeTheStartOrAfterTheEndDoNotCount() {
        Deadline deadline = TERMS.deadline(
                "WMO_BESLUIT", LocalDate.parse("2026-06-01"), Set.of(suspension("2026-05-20", "2026-06-03")));
        assertThat(deadline.suspendedDays()).isEqualTo(2);

        Deadline late = TERMS.deadline(
                "WMO_BESLUIT", LocalDate.parse("2026-06-01"), Set.of(suspension("2026-06-16", "2026-06-30")));
        assertThat(late.due()).isEqualTo("2026-06-15");
        assertThat(late.reasons()).extracting(Reason::kind).contains(Reason.Kind.SUSPENSION_OUTSIDE);
    }

    @Test
    void aStandstillInTheDaysTheTermWasLengthenedByCounts() {
        // raw Saturday 28 March 2026, lengthened to Monday 30: still running on Sunday
        Deadline deadline = TERMS.deadline(
                "WMO_BESLUIT", LocalDate.parse("2026-03-14"), Set.of(suspension("2026-03-29", "2026-04-01")));

        assertThat(deadline.suspendedDays()).isEqualTo(4);
        assertThat(deadline.due()).isAfter(LocalDate.parse("2026-03-31"));
    }

    @Test
    void oneStandstillCanCarryTheTermIntoTheNext() {
        Deadline deadline = TERMS.deadline(
                "WMO_BESLUIT",
                LocalDate.parse("2026-06-01"),
                Set.of(suspension("2026-06-10", "2026-06-19"), suspension("2026-06-22", "2026-06-24")));

        assertThat(deadline.suspendedDays()).isEqualTo(13);
        assertThat(deadline.due()).isEqualTo("2026-06-29");
    }

    @ParameterizedTest
    @CsvSource({"WMO_SPOED, AT_ONCE", "JEUGD_SPOED, AT_ONCE", "WMO_VERSLAG, NO_NUMBER"})
    void someDutiesHaveNoDate(String code, Reason.Kind why) {
        Deadline deadline = TERMS.deadline(code, LocalDate.parse("2026-11-23"), Set.of());

        assertThat(deadline.due()).isNull();
        assertThat(deadline.raw()).isNull();
        assertThat(deadline.reasons()).extracting(Reason::kind).containsExactly(why);
    }

    @Test
    void someTermsAreCountedBackFromAnEvent() {
        // 20 working days before Thursday 4 June 2026, over Whit Monday, Ascension and (a working day) Friday 15 May
        assertThat(TERMS.deadline("EINDELEVERING", LocalDate.parse("2026-06-04"), Set.of())
                        .due())
                .isEqualTo("2026-05-04");
    }

    @Test
    void hoursAreNeverLengthened() {
        assertThat(TERMS.deadline("AWB_48U", LocalDate.parse("2026-04-03"), Set.of())
                        .due())
                .isEqualTo("2026-04-05");
    }

    @ParameterizedTest
    @CsvSource({
        // Friday after Ascension 10 May 2029: no decree yet
        "2029-03-29, 2029-05-11, UNCERTAIN",
        // the Wednesday before it
        "2029-03-28, 2029-05-09, UNCERTAIN",
        "2029-04-02, 2029-05-14, CERTAIN",
        "2030-05-03, 2030-06-14, CERTAIN",
        "2028-04-13, 2028-05-29, CERTAIN",
    })
    void saysWhenALaterDecreeCanMoveTheDate(LocalDate start, LocalDate due, Coverage coverage) {
        Deadline deadline = TERMS.deadline("WMO_ONDERZOEK", start, Set.of());

        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.coverage()).isEqualTo(coverage);
    }

    @Test
    void aDecreeThatComesLaterMovesTheTermsItTouchesAndNoOther() {
        EquatedDays later = EquatedDays.known()
                .with(
                        LocalDate.parse("2029-01-01"),
                        LocalDate.parse("2031-12-31"),
                        Set.of(LocalDate.parse("2029-05-11")));
        Terms after = new Terms(TermTable.known(), later, true);

        assertThat(after.deadline("WMO_ONDERZOEK", LocalDate.parse("2029-03-29"), Set.of()))
                .returns(LocalDate.parse("2029-05-14"), Deadline::due)
                .returns(Coverage.CERTAIN, Deadline::coverage);
        for (LocalDate start = LocalDate.parse("2029-01-01"); start.getYear() < 2030; start = start.plusDays(1)) {
            LocalDate was = TERMS.deadline("WMO_ONDERZOEK", start, Set.of()).due();
            LocalDate is = after.deadline("WMO_ONDERZOEK", start, Set.of()).due();
            if (!LocalDate.parse("2029-05-11").equals(was)) {
                assertThat(is).isEqualTo(was);
            }
        }
    }

    @Test
    void withoutBridgeDaysAWorkingDayTermCanBeUncertainToo() {
        LocalDate wednesday = LocalDate.parse("2029-05-09");

        assertThat(TERMS.deadline("WGS_BEDREIGEND", wednesday, Set.of()).coverage())
                .isEqualTo(Coverage.CERTAIN);
        assertThat(new Terms(TermTable.known(), EquatedDays.known(), false)
                        .deadline("WGS_BEDREIGEND", wednesday, Set.of())
                        .coverage())
                .isEqualTo(Coverage.UNCERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 0",
        "2026-06-16, 23",
        "2026-06-29, 322",
        "2026-07-13, 812",
        "2026-07-27, 1442",
        "2027-01-01, 1442"
    })
    void thePenaltyAfterANoticeOfDefaultGrowsForSixWeeks(LocalDate day, int euros) {
        DefaultPenalty penalty = DefaultPenalty.afterNotice(LocalDate.parse("2026-06-01"));

        assertThat(penalty.firstDay()).isEqualTo("2026-06-16");
        assertThat(penalty.lastDay()).isEqualTo("2026-07-27");
        assertThat(penalty.eurosOwedOn(day)).isEqualTo(euros);
    }

    private static Suspension suspension(String from, String to) {
        return new Suspension(Suspension.Ground.AGREED_DELAY, LocalDate.parse(from), LocalDate.parse(to));
    }
}
