package nl.handenindewijk.casework;

import static nl.handenindewijk.casework.TimelineEntry.detail;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.Refusal.Reason;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.resident.OwnFeedback.Wish;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;

/**
 * A help request and its whole life.
 *
 * <p>A resident submits it; from that moment a team has it and a date binds. A worker reads it, sets how urgent it is and
 * what it is about, somebody takes it, a person makes contact, help goes on, and it is closed with an outcome, which can
 * be undone. The resident may write, and may withdraw it. A machine may raise the level, only a named worker with a
 * reason may lower it, and nothing but a worker or the resident ends it.
 *
 * <p>Only the methods here change its state ({@link CaseRecord}). Each guards its rule, refuses in words ({@link Refusal}), sets the dates
 * that follow, and returns the timeline entry that tells what happened; {@link CaseJournal} stores that in the same
 * transaction.
 */
@Entity
@Table(name = "casework_help_request")
class HelpRequest extends CaseRecord {

    private static final int ATTEMPTS_BEFORE_NO_CONTACT = 3;

    protected HelpRequest() {}

    /** A new request at the desk of its team; see {@link SubmissionFacts} for what the portal worked out about it. */
    HelpRequest(NewHelpRequest in, SubmissionFacts facts, CaseDates dates, Instant now) {
        super(in, facts, dates, now);
    }

    TimelineEntry submitted(Instant now) {
        return happened(Change.SUBMITTED, origin().submittedBy(), now, detail("level", level()), null);
    }

    /** @throws Refusal if the level is lowered without a reason, or an urgent case would stay on the waiting list */
    TimelineEntry triage(
            Level newLevel, Set<Theme> newThemes, @Nullable String reason, UUID worker, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(level().isMoreUrgentThan(newLevel) && isBlank(reason), Reason.LOWERING_NEEDS_REASON);
        refuseIf(newLevel.isUrgent() && status() == Status.WAITING_LIST, Reason.URGENT_NEVER_WAITS);
        var detail = detail("from", level(), "to", newLevel);
        deadlines().levelChanged(level(), newLevel, origin().receivedAt(), dates, now);
        becomes(newLevel);
        about(newThemes);
        law().run(themeCodes(), origin(), dates);
        if (status() == Status.NEW) {
            move(Status.IN_TRIAGE);
        }
        settle(dates, now);
        return happened(Change.TRIAGED, Actor.worker(worker), now, detail, reason);
    }

    /** Says what it is in law; a later answer replaces this one, and neither moves the day from which the term runs. */
    TimelineEntry classify(Qualification what, String reason, UUID worker, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        var before = law().due();
        law().classify(what, themeCodes(), origin(), dates);
        settle(dates, now);
        var detail = detail("qualification", what);
        if (law().due() != null && !law().due().equals(before)) {
            detail.putAll(detail("legalDue", law().due()));
        }
        return happened(Change.CLASSIFIED, Actor.worker(worker), now, detail, reason);
    }

    /** Gives the case to a worker of its team; one who had it before keeps the credit for the contact made. */
    TimelineEntry assign(
            UUID to, Set<UUID> teamOfWorker, @Nullable String reason, UUID by, CaseDates dates, Instant now) {
        give(to, teamOfWorker, dates, now);
        return happened(Change.ASSIGNED, Actor.worker(by), now, Map.of("to", to.toString()), reason);
    }

    /**
     * Another worker takes over what this one had, with every date that was promised. The contact that was made stays that
     * of who made it, and the silence goes on from there.
     */
    TimelineEntry takeOver(UUID to, Set<UUID> teamOfWorker, String reason, UUID by, CaseDates dates, Instant now) {
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        var detail = detail("from", assignedTo(), "to", to);
        give(to, teamOfWorker, dates, now);
        return happened(Change.TAKEN_OVER, Actor.worker(by), now, detail, reason);
    }

    private void give(UUID to, Set<UUID> teamOfWorker, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(!teamOfWorker.contains(teamId()), Reason.NOT_IN_TEAM);
        givenTo(to, now);
        if (status() == Status.NEW || status() == Status.IN_TRIAGE || status() == Status.WAITING_LIST) {
            move(!contacts().made() ? Status.ASSIGNED : Status.IN_PROGRESS);
        }
        settle(dates, now);
    }

    /** A person spoke with, visited or answered the resident. Automatic messages never count (F12). */
    TimelineEntry contactMade(
            ContactKind kind,
            @Nullable LocalDate followUp,
            @Nullable String note,
            UUID worker,
            CaseDates dates,
            Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        if (kind == ContactKind.WROTE) {
            contacts().byPerson(now);
        } else {
            contacts().spoken(now);
        }
        deadlines().followUp(followUp);
        if (status().canBecome(Status.CONTACT_MADE)) {
            move(Status.CONTACT_MADE);
        }
        return happened(Change.CONTACT_MADE, Actor.worker(worker), now, settle(dates, now, detail("kind", kind)), note);
    }

    /** Nobody was reached; says when the next try is. */
    TimelineEntry contactAttempted(
            ContactKind kind,
            ContactPreferences.DayPart part,
            @Nullable LocalDate nextTry,
            @Nullable String note,
            UUID worker,
            CaseDates dates,
            Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        contacts().attempted();
        deadlines().followUp(nextTry);
        settle(dates, now);
        return happened(
                Change.CONTACT_ATTEMPTED, Actor.worker(worker), now, detail("kind", kind, "dayPart", part), note);
    }

    /** Help begins, so the investigation or decision that the statutory term asked for is there. */
    TimelineEntry start(UUID worker, CaseDates dates, Instant now) {
        refuseIf(status() == Status.IN_PROGRESS, Reason.MOVE_NOT_ALLOWED);
        move(Status.IN_PROGRESS);
        var detail = settle(dates, now, detail());
        law().done(now);
        settle(dates, now);
        return happened(Change.STARTED, Actor.worker(worker), now, detail, null);
    }

    TimelineEntry putOnWaitingList(String reason, UUID worker, CaseDates dates, Instant now) {
        refuseIf(level().isUrgent(), Reason.URGENT_NEVER_WAITS);
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        move(Status.WAITING_LIST);
        settle(dates, now);
        return happened(Change.PUT_ON_WAITING_LIST, Actor.worker(worker), now, Map.of(), reason);
    }

    /**
     * Asks the resident something and waits for the answer. A written question by a person is human contact. The
     * statutory term stands still meanwhile where the law lets it.
     */
    TimelineEntry ask(String question, UUID worker, CaseDates dates, Instant now) {
        contacts().byPerson(now);
        move(Status.WAITING_FOR_RESIDENT);
        settle(dates, now);
        var stop = law().standStill(DutchTime.dateOf(now), origin().receivedOn(), dates);
        settle(dates, now);
        var detail = stop.map(
                        s -> detail("ground", s.ground(), "stopFrom", s.from(), "stopTo", s.to(), "due", law().due()))
                .orElseGet(() -> detail());
        return happened(Change.QUESTION_ASKED, Actor.worker(worker), now, detail, question);
    }

    TimelineEntry message(String text, UUID worker, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        contacts().byPerson(now);
        settle(dates, now);
        return happened(Change.MESSAGE_TO_RESIDENT, Actor.worker(worker), now, Map.of(), text);
    }

    /** Whether a sign was right; says nothing about the level, which only {@link #triage} sets. */
    TimelineEntry signJudged(DangerSign sign, UUID worker, Instant now) {
        return happened(
                sign.verdict() == SignVerdict.CONFIRMED ? Change.SIGN_CONFIRMED : Change.SIGN_REJECTED,
                Actor.worker(worker),
                now,
                detail("kind", sign.kind(), "rule", sign.rule(), "version", sign.version()),
                null);
    }

    TimelineEntry note(String text, UUID worker, Instant now) {
        return happened(Change.NOTE_ADDED, Actor.worker(worker), now, Map.of(), text);
    }

    /** To another team; it comes in there as unread work with the same dates. The first contact keeps its credit. */
    TimelineEntry handOver(UUID toTeam, String reason, UUID worker, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(toTeam.equals(teamId()), Reason.SAME_TEAM);
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        var detail = detail("from", teamId(), "to", toTeam);
        leave();
        goesTo(toTeam);
        return happened(Change.HANDED_OVER, Actor.worker(worker), now, settle(dates, now, detail), reason);
    }

    TimelineEntry changeSafeContact(ContactPreferences preferences, String reason, UUID worker, Instant now) {
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        reachedBy(preferences);
        return happened(Change.SAFE_CONTACT_CHANGED, Actor.worker(worker), now, Map.of(), reason);
    }

    TimelineEntry codeHandedOut(byte[] hash, UUID worker, Instant now) {
        opensWith(hash);
        return happened(Change.CODE_HANDED_OUT, Actor.worker(worker), now, Map.of(), null);
    }

    TimelineEntry restrict(boolean on, String reason, UUID worker, Instant now) {
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        restricted(on);
        return happened(on ? Change.RESTRICTED : Change.UNRESTRICTED, Actor.worker(worker), now, Map.of(), reason);
    }

    /** One worker was let near the case, kept from it, or neither any more; an owner who is kept from it has it no longer. */
    TimelineEntry accessDecided(
            UUID about, @Nullable AccessDecision decision, String reason, UUID worker, CaseDates dates, Instant now) {
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        if (decision == AccessDecision.EXCLUDED && about.equals(assignedTo())) {
            leave();
            settle(dates, now);
        }
        var change = decision == null
                ? Change.ACCESS_LIFTED
                : decision == AccessDecision.ALLOWED ? Change.ACCESS_ALLOWED : Change.ACCESS_EXCLUDED;
        return happened(change, Actor.worker(worker), now, detail("to", about), reason);
    }

    /** Somebody who may not see it opened it with a reason, until a moment (UTC). */
    TimelineEntry openedInEmergency(Instant until, String reason, UUID worker, Instant now) {
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        return happened(Change.EMERGENCY_ACCESS, Actor.worker(worker), now, detail("until", until), reason);
    }

    /** A room beside the case tells what happened there; state and dates stay as they are. */
    TimelineEntry noted(FolderEntry entry, Actor by, Instant now) {
        return new TimelineEntry(id(), by, now, entry);
    }

    /** What was to be reached is not left unsaid at the end (W20). */
    void requireGoalsSettled(int open) {
        refuseIf(open > 0, Reason.OPEN_GOALS);
    }

    TimelineEntry close(Outcome how, String reason, UUID worker, Instant now) {
        requireClosable(how, reason);
        move(Status.CLOSED);
        law().done(now);
        end(how, now);
        return happened(Change.CLOSED, Actor.worker(worker), now, detail("outcome", how), reason);
    }

    /** @throws Refusal if it could not be closed like this, whoever does it */
    void requireClosable(Outcome how, String reason) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        refuseIf(
                how == Outcome.GEEN_CONTACT && contacts().attempts() < ATTEMPTS_BEFORE_NO_CONTACT,
                Reason.NO_CONTACT_TAKES_THREE_ATTEMPTS);
    }

    /**
     * The same question of the same person came in a second time and closes; this one goes on with what is the more urgent
     * of both, and the earlier of what was promised.
     *
     * @throws Refusal if the other has an earlier statutory date, which joining would lose
     */
    TimelineEntry join(HelpRequest second, UUID worker, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen() || !second.status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(law().isBehind(second.law()), Reason.LAW_IS_STRICTER);
        if (second.level().isMoreUrgentThan(level())) {
            deadlines().levelChanged(level(), second.level(), origin().receivedAt(), dates, now);
            becomes(second.level());
            refuseIf(level().isUrgent() && status() == Status.WAITING_LIST, Reason.URGENT_NEVER_WAITS);
        }
        contacts().join(second.contacts());
        deadlines().join(second.deadlines(), contacts().made());
        settle(dates, now);
        return happened(Change.JOINED, Actor.worker(worker), now, Map.of(), null);
    }

    /** Closes as the second of two that are the same; what was promised here holds at the other. */
    TimelineEntry closeAsDouble(String reason, UUID worker, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        move(Status.CLOSED);
        end(Outcome.DUBBEL, now);
        return happened(Change.JOINED, Actor.worker(worker), now, detail("outcome", Outcome.DUBBEL), reason);
    }

    TimelineEntry reopen(String reason, Actor by, CaseDates dates, Instant now) {
        refuseIf(status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        refuseIf(isBlank(reason), Reason.REASON_REQUIRED);
        takeUpAgain(dates, now);
        return happened(Change.REOPENED, by, now, Map.of(), reason);
    }

    /** After closing the resident wants more help; the resident waits from now on, like after a message. */
    TimelineEntry residentAsksAgain(Wish wish, @Nullable String words, CaseDates dates, Instant now) {
        refuseIf(status() != Status.CLOSED, Reason.MOVE_NOT_ALLOWED);
        contacts().byResident(now);
        takeUpAgain(dates, now);
        return happened(Change.REOPENED, Actor.RESIDENT, now, detail("wish", wish), words);
    }

    private void takeUpAgain(CaseDates dates, Instant now) {
        move(Status.IN_TRIAGE);
        goesOn();
        law().reopen();
        law().run(themeCodes(), origin(), dates);
        settle(dates, now);
    }

    /** The resident writes; a question that was asked is answered by it. */
    TimelineEntry residentWrites(String text, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        contacts().byResident(now);
        if (status() == Status.WAITING_FOR_RESIDENT) {
            move(assignedTo() == null ? Status.IN_TRIAGE : !contacts().made() ? Status.ASSIGNED : Status.IN_PROGRESS);
        }
        return happened(Change.MESSAGE_FROM_RESIDENT, Actor.RESIDENT, now, settle(dates, now, detail()), text);
    }

    /** Brought to another organisation, which is to answer by a day; the case comes back to the desk on that day. */
    TimelineEntry refer(String partner, LocalDate answerBy, UUID worker, CaseDates dates, Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        move(Status.REFERRED);
        deadlines().followUp(answerBy);
        return happened(
                Change.REFERRED, Actor.worker(worker), now, settle(dates, now, detail("answerBy", answerBy)), partner);
    }

    /**
     * There was an answer to a referral, or it was taken back: it is the worker's today. A resident who stopped it waits from
     * now on, like after a message. A case that is over stays so.
     */
    TimelineEntry referralAnswered(
            Change what, @Nullable String words, boolean stillThere, Actor by, CaseDates dates, Instant now) {
        if (status().isOpen()) {
            if (by.kind() == Actor.Kind.RESIDENT) {
                contacts().byResident(now);
            } else {
                deadlines().followUp(DutchTime.dateOf(now));
            }
            if (status() == Status.REFERRED && !stillThere) {
                move(assignedTo() != null && contacts().made() ? Status.IN_PROGRESS : Status.IN_TRIAGE);
            }
            settle(dates, now);
        }
        return happened(what, by, now, Map.of(), words);
    }

    TimelineEntry withdraw(Instant now) {
        refuseIf(!status().isOpen(), Reason.MOVE_NOT_ALLOWED);
        move(Status.WITHDRAWN);
        end(null, now);
        return happened(Change.WITHDRAWN, Actor.RESIDENT, now, Map.of(), null);
    }
}
