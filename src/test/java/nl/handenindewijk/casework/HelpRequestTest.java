package nl.handenindewijk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.Refusal.Reason;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.terms.SilenceAlarm;
import nl.handenindewijk.terms.Suspension;
import nl.handenindewijk.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HelpRequestTest {

    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID ANJA = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final CaseDates DATES = new PlainDates();

    private static HelpRequest newRequest(Level level, Theme... themes) {
        var in = new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                new LinkedHashSet<>(List.of(themes)),
                NewHelpRequest.DangerAnswer.NO,
                "Ik durf de post niet meer open te maken, er liggen drie brieven van de deurwaarder",
                "Wim Proefveld",
                new Whereabouts(Whereabouts.Kind.RATHER_NOT, null, null, null),
                ContactPreferences.none());
        var facts = new SubmissionFacts(
                UUID.randomUUID(),
                PublicReference.random("LV", new SecureRandom()),
                new byte[32],
                new byte[32],
                level,
                List.of(),
                "m1-test",
                true,
                null,
                null,
                TEAM);
        return new HelpRequest(in, facts, DATES, MONDAY);
    }

    private static HelpRequest question() {
        return newRequest(Level.U3, Theme.GELD);
    }

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    @Test
    void isDatedFromTheMomentItComesIn() {
        var request = question();

        assertThat(request.status()).isEqualTo(Status.NEW);
        assertThat(request.deadlines().promiseDue()).isEqualTo("2026-12-07");
        assertThat(request.law().code()).isEqualTo("WGS_EERSTE_GESPREK");
        assertThat(request.deadlines().nextDue()).isEqualTo("2026-12-07");
    }

    @Test
    void onlyANamedReasonLowersTheLevel() {
        var request = newRequest(Level.U1, Theme.GELD);

        refused(
                Reason.LOWERING_NEEDS_REASON,
                () -> request.triage(Level.U3, Set.of(Theme.GELD), " ", ANJA, DATES, MONDAY));
        request.triage(Level.U3, Set.of(Theme.GELD), "Deurwaarder heeft uitstel gegeven", ANJA, DATES, MONDAY);

        assertThat(request.level()).isEqualTo(Level.U3);
        assertThat(request.status()).isEqualTo(Status.IN_TRIAGE);
    }

    @Test
    void raisingTheLevelBringsTheDateForward() {
        var request = question();
        var before = request.deadlines().promiseDue();

        request.triage(Level.U1, Set.of(Theme.GELD), null, ANJA, DATES, MONDAY);

        assertThat(request.deadlines().promiseDue()).isBefore(before);
        assertThat(request.deadlines().nextDue()).isEqualTo(request.deadlines().promiseDue());
    }

    @Test
    void theTermOfWhatItIsInLawRunsFromTheDayOfReceiptHoweverLateItIsSaid() {
        var request = question();
        var later = MONDAY.plus(Duration.ofDays(20));

        refused(Reason.REASON_REQUIRED, () -> request.classify(Qualification.BIJSTAND, " ", ANJA, DATES, later));
        var entry = request.classify(Qualification.BIJSTAND, "Vraagt uitkering aan", ANJA, DATES, later);

        assertThat(entry.kind()).isEqualTo(Change.CLASSIFIED);
        assertThat(entry.detail()).containsEntry("qualification", "BIJSTAND").containsEntry("legalDue", "2027-01-18");
        assertThat(request.law().code()).isEqualTo("PW_BESLUIT");
        assertThat(request.law().due()).isEqualTo("2027-01-18");
        assertThat(request.origin().receivedOn()).isEqualTo("2026-11-23");
    }

    @Test
    void whatItIsInLawOutlivesAnotherThemeAndCanBeCorrected() {
        var request = question();
        request.classify(Qualification.WMO_MELDING, "Vraagt huishoudelijke hulp", ANJA, DATES, MONDAY);

        request.triage(Level.U3, Set.of(Theme.WERK), null, ANJA, DATES, MONDAY);
        assertThat(request.law().code()).isEqualTo("WMO_ONDERZOEK");

        request.classify(Qualification.INFO, "Bij nader inzien een vraag om uitleg", ANJA, DATES, MONDAY);
        assertThat(request.law().code()).isNull();
        assertThat(request.law().isOpen()).isFalse();
        assertThat(request.deadlines().nextDue()).isEqualTo(request.deadlines().promiseDue());
    }

    @Test
    void contactFulfilsNoTermThatAsksForMore() {
        var request = question();
        request.contactMade(ContactKind.CALLED, null, null, ANJA, DATES, MONDAY);
        assertThat(request.law().isOpen()).isFalse();

        request.classify(Qualification.WMO_MELDING, "Het is een melding", ANJA, DATES, MONDAY);

        assertThat(request.law().isOpen()).isTrue();
        assertThat(request.law().due()).isEqualTo("2027-01-04");
    }

    @Test
    void urgentNeverWaits() {
        var urgent = newRequest(Level.U1, Theme.GELD);
        refused(Reason.URGENT_NEVER_WAITS, () -> urgent.putOnWaitingList("vol", ANJA, DATES, MONDAY));

        var waiting = question();
        waiting.putOnWaitingList("Plek in januari", ANJA, DATES, MONDAY);
        refused(
                Reason.URGENT_NEVER_WAITS,
                () -> waiting.triage(Level.U0, Set.of(Theme.GELD), null, ANJA, DATES, MONDAY));
    }

    @Test
    void goesOnlyToAWorkerOfItsTeam() {
        var request = question();
        refused(Reason.NOT_IN_TEAM, () -> request.assign(ANJA, Set.of(UUID.randomUUID()), null, ANJA, DATES, MONDAY));

        request.assign(ANJA, Set.of(TEAM), null, ANJA, DATES, MONDAY);
        assertThat(request.status()).isEqualTo(Status.ASSIGNED);
    }

    @Test
    void aTryThatFailedIsNoContact() {
        var request = question();

        var entry = request.contactAttempted(
                ContactKind.CALLED, DayPart.MORNING, LocalDate.of(2026, 11, 24), null, ANJA, DATES, MONDAY);

        assertThat(entry.humanContact()).isFalse();
        assertThat(request.contacts().firstContactAt()).isNull();
        assertThat(request.deadlines().nextDue()).isEqualTo("2026-11-24");
    }

    @Test
    void aConversationFulfilsTheDebtTermAndTheSilenceBeginsAnew() {
        var request = question();

        var entry = request.contactMade(ContactKind.CALLED, null, null, ANJA, DATES, MONDAY);

        assertThat(entry.humanContact()).isTrue();
        assertThat(request.status()).isEqualTo(Status.CONTACT_MADE);
        assertThat(request.law().isOpen()).isFalse();
        assertThat(request.deadlines().nextDue()).isEqualTo(request.deadlines().silentFrom());
    }

    @Test
    void whatWasOnlyWrittenIsContactButNoFirstConversation() {
        var asked = question();
        asked.ask("Hebt u nog meer brieven?", ANJA, DATES, MONDAY);
        var written = question();
        written.message("Ik lees uw vraag.", ANJA, DATES, MONDAY);
        written.contactMade(ContactKind.WROTE, null, null, ANJA, DATES, MONDAY);

        assertThat(asked.contacts().made() && written.contacts().made()).isTrue();
        assertThat(asked.law().isOpen()).as("the term runs on").isTrue();
        assertThat(written.law().isOpen()).isTrue();

        written.contactMade(ContactKind.DESK, null, null, ANJA, DATES, MONDAY);
        assertThat(written.law().isOpen()).isFalse();
    }

    @Test
    void aTermThatContactDoesNotFulfilGoesOn() {
        var request = newRequest(Level.U3, Theme.WMO);

        request.contactMade(ContactKind.VISITED, null, null, ANJA, DATES, MONDAY);

        assertThat(request.law().isOpen()).isTrue();
        assertThat(request.deadlines().nextDue()).isEqualTo(request.law().due());
    }

    @Test
    void reassignmentDoesNotEndTheSilence() {
        var request = question();
        request.contactMade(ContactKind.CALLED, null, null, ANJA, DATES, MONDAY);
        var silent = request.deadlines().silentFrom();

        request.assign(UUID.randomUUID(), Set.of(TEAM), null, ANJA, DATES, MONDAY.plusSeconds(864_000));

        assertThat(request.deadlines().silentFrom()).isEqualTo(silent);
    }

    @Test
    void anAnswerOfTheResidentTakesItBackFromWaiting() {
        var request = question();
        request.assign(ANJA, Set.of(TEAM), null, ANJA, DATES, MONDAY);
        request.ask("Wanneer kunt u langskomen?", ANJA, DATES, MONDAY);
        assertThat(request.status()).isEqualTo(Status.WAITING_FOR_RESIDENT);

        var entry = request.residentWrites("Dinsdag", DATES, MONDAY.plusSeconds(86_400));

        assertThat(request.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(request.contacts().residentWaits()).isTrue();
        assertThat(entry.kind()).isEqualTo(Change.MESSAGE_FROM_RESIDENT);
    }

    @Test
    void noContactTakesThreeTries() {
        var request = question();
        for (int i = 0; i < 2; i++) {
            request.contactAttempted(ContactKind.CALLED, DayPart.MORNING, null, null, ANJA, DATES, MONDAY);
        }
        refused(
                Reason.NO_CONTACT_TAKES_THREE_ATTEMPTS,
                () -> request.close(Outcome.GEEN_CONTACT, "niet bereikt", ANJA, MONDAY));

        request.contactAttempted(ContactKind.VISITED, DayPart.EVENING, null, null, ANJA, DATES, MONDAY);
        request.close(Outcome.GEEN_CONTACT, "niet bereikt", ANJA, MONDAY);
        assertThat(request.status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void whatIsOverTakesNothingMoreUntilItIsReopened() {
        var request = question();
        request.close(Outcome.INFO_ADVIES, "Uitleg gegeven", ANJA, MONDAY);

        refused(Reason.MOVE_NOT_ALLOWED, () -> request.residentWrites("Toch nog iets", DATES, MONDAY));
        refused(Reason.MOVE_NOT_ALLOWED, () -> request.close(Outcome.KORTDUREND, "nog eens", ANJA, MONDAY));
        refused(Reason.MOVE_NOT_ALLOWED, () -> request.message("Dag", ANJA, DATES, MONDAY));

        request.reopen("Inwoner belde terug", Actor.worker(ANJA), DATES, MONDAY);
        assertThat(request.status()).isEqualTo(Status.IN_TRIAGE);
        assertThat(request.outcome()).isNull();
        assertThat(request.closedAt()).isNull();
    }

    @Test
    void anotherTeamGetsItUnownedWithTheSameDates() {
        var request = question();
        request.assign(ANJA, Set.of(TEAM), null, ANJA, DATES, MONDAY);
        var due = request.deadlines().nextDue();

        request.handOver(UUID.randomUUID(), "Verhuisd", ANJA, DATES, MONDAY);

        assertThat(request.assignedTo()).isNull();
        assertThat(request.deadlines().nextDue()).isEqualTo(due);
        refused(Reason.SAME_TEAM, () -> request.handOver(request.teamId(), "weer", ANJA, DATES, MONDAY));
    }

    @Test
    void everyOpenStateHasANextDate() {
        var request = question();
        request.contactMade(ContactKind.CALLED, null, null, ANJA, DATES, MONDAY);
        request.start(ANJA, DATES, MONDAY);
        assertThat(request.deadlines().nextDue()).isNotNull();
        request.ask("Hoe gaat het?", ANJA, DATES, MONDAY);
        assertThat(request.deadlines().nextDue()).isNotNull();
    }

    /** Asked on Monday 23 November, answered on Wednesday: only Tuesday did not count (Awb 4:15). */
    @Test
    void aTermToDecideStandsStillUntilTheAnswer() {
        var request = newRequest(Level.U3, Theme.WERK);
        assertThat(request.law().due()).isEqualTo("2027-01-18");

        var asked = request.ask("Welke papieren hebt u?", ANJA, DATES, MONDAY);
        assertThat(request.law().due()).isEqualTo("2027-02-01");
        assertThat(asked.detail())
                .containsEntry("stopFrom", "2026-11-24")
                .containsEntry("stopTo", "2026-12-07")
                .containsEntry("due", "2027-02-01");

        var answered = request.residentWrites("Deze", DATES, MONDAY.plus(Duration.ofDays(2)));
        assertThat(request.law().due()).isEqualTo("2027-01-19");
        assertThat(answered.detail()).containsEntry("goesOn", "2026-11-25").containsEntry("due", "2027-01-19");
        assertThat(request.law().suspensions())
                .singleElement()
                .isEqualTo(new Suspension(
                        Suspension.Ground.COMPLETION_ASKED, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24)));
    }

    @Test
    void anAnswerOnTheSameDayTakesNothing() {
        var request = newRequest(Level.U3, Theme.WERK);
        request.ask("Welke papieren hebt u?", ANJA, DATES, MONDAY);
        request.residentWrites("Deze", DATES, MONDAY.plusSeconds(60));

        assertThat(request.law().suspensions()).isEmpty();
        assertThat(request.law().due()).isEqualTo("2027-01-18");
    }

    @Test
    void withoutAnAnswerItGoesOnAfterTwoWeeks() {
        var request = newRequest(Level.U3, Theme.WERK);
        request.ask("Welke papieren hebt u?", ANJA, DATES, MONDAY);
        var late = request.residentWrites("Toch nog", DATES, MONDAY.plus(Duration.ofDays(30)));

        assertThat(request.law().due()).isEqualTo("2027-02-01");
        assertThat(late.detail()).doesNotContainKey("goesOn");
    }

    @Test
    void anInvestigationNeverStandsStill() {
        var request = newRequest(Level.U3, Theme.WMO);
        var due = request.law().due();
        var asked = request.ask("Wanneer komt het uit?", ANJA, DATES, MONDAY);

        assertThat(request.law().suspensions()).isEmpty();
        assertThat(request.law().due()).isEqualTo(due);
        assertThat(asked.detail()).isEmpty();
    }

    /** The alarm counts from the oldest message without answer; assigning anew changes nothing (F12). */
    @Test
    void silenceCountsFromTheOldestMessageWithoutAnswer() {
        var request = question();
        request.contactMade(ContactKind.CALLED, null, null, ANJA, DATES, MONDAY);
        var firstMessage = MONDAY.plus(Duration.ofDays(2));
        request.residentWrites("Bent u er nog?", DATES, firstMessage);
        var silentFrom = request.deadlines().silentFrom();
        request.residentWrites("Hallo?", DATES, firstMessage.plus(Duration.ofDays(4)));
        request.assign(ANJA, Set.of(TEAM), null, ANJA, DATES, firstMessage.plus(Duration.ofDays(5)));

        assertThat(request.contacts().silentSince()).isEqualTo(firstMessage);
        assertThat(request.deadlines().silentFrom()).isEqualTo(silentFrom);
        assertThat(request.deadlines().silentLeadFrom()).isAfter(silentFrom);
    }

    @Test
    void eachChangeIsANewRevision() {
        var request = question();
        request.submitted(MONDAY);
        var first = request.revision();
        request.note("Overlegd", ANJA, MONDAY);
        assertThat(request.revision()).isEqualTo(first + 1);
    }

    /** Weekdays only, no holidays: enough to follow the rules of the aggregate. */
    private static class PlainDates implements CaseDates {
        private static LocalDate plus(LocalDate day, int workingDays) {
            while (workingDays > 0) {
                day = day.plusDays(1);
                if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                    workingDays--;
                }
            }
            return day;
        }

        @Override
        public LocalDate contactBy(Level level, Instant receivedAt) {
            return plus(
                    DutchTime.dateOf(receivedAt),
                    switch (level) {
                        case U0 -> 0;
                        case U1 -> 1;
                        case U2 -> 5;
                        case U3 -> 10;
                        case U4 -> 2;
                    });
        }

        @Override
        public LocalDate readBy(Instant receivedAt) {
            return plus(DutchTime.dateOf(receivedAt), 1);
        }

        @Override
        public LocalDate readTodayBy(Instant receivedAt) {
            return DutchTime.dateOf(receivedAt);
        }

        @Override
        public LocalDate answerBy(Instant writtenAt) {
            return plus(DutchTime.dateOf(writtenAt), 2);
        }

        @Override
        public SilenceAlarm silence(Instant since) {
            var day = DutchTime.dateOf(since);
            return new SilenceAlarm(plus(day, 11), plus(day, 16), List.of());
        }

        @Override
        public @Nullable LocalDate legalDue(String code, LocalDate receivedOn, List<Suspension> suspensions) {
            return Terms.dutch()
                    .deadline(code, receivedOn, Set.copyOf(suspensions))
                    .due();
        }

        @Override
        public boolean isSuspendable(String code, LocalDate receivedOn) {
            return code.equals("PW_BESLUIT");
        }

        @Override
        public @Nullable LegalDate strictestLegalDate(List<String> themes, List<String> kinds, LocalDate receivedOn) {
            if (themes.contains("WERK")) {
                return new LegalDate("PW_BESLUIT", receivedOn.plusWeeks(8));
            }
            return themes.contains("GELD")
                    ? new LegalDate("WGS_EERSTE_GESPREK", receivedOn.plusWeeks(4))
                    : new LegalDate("WMO_ONDERZOEK", receivedOn.plusWeeks(6));
        }

        @Override
        public @Nullable LegalDate classifiedLegalDate(Qualification what, List<String> kinds, LocalDate receivedOn) {
            return switch (what) {
                case WMO_MELDING -> new LegalDate("WMO_ONDERZOEK", receivedOn.plusWeeks(6));
                case BIJSTAND -> new LegalDate("PW_BESLUIT", receivedOn.plusWeeks(8));
                default -> null;
            };
        }

        @Override
        public int workingDaysBetween(LocalDate first, LocalDate last) {
            return (int) first.datesUntil(last).count();
        }
    }
}
