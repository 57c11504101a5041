package nl.handenindewijk.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates that bind besides the law: the municipality's promise, what a worker agreed, and the days from which silence
 * is too long. The earliest date that still binds is the next date; an open request always has one.
 */
@Embeddable
class CaseDeadlines {

    private LocalDate promiseDue;

    @Enumerated(EnumType.STRING)
    private Level promiseLevel;

    private Instant promiseFrom;
    private @Nullable LocalDate followUpOn;
    private LocalDate nextDue;
    private LocalDate silentFrom;
    private LocalDate silentLeadFrom;

    @SuppressWarnings("NullAway.Init")
    protected CaseDeadlines() {}

    /** A story that could not be judged is read the same day. */
    @SuppressWarnings("NullAway.Init")
    CaseDeadlines(SubmissionFacts facts, Instant receivedAt, CaseDates dates) {
        promise(facts.level(), receivedAt, dates.contactBy(facts.level(), receivedAt));
        followUpOn = facts.dangerJudged() ? null : dates.readTodayBy(receivedAt);
    }

    /** A higher level counts from now but never gives a later date; a lower one counts from receipt. */
    void levelChanged(Level from, Level to, Instant receivedAt, CaseDates dates, Instant now) {
        var start = to.isMoreUrgentThan(from) ? now : receivedAt;
        var due = dates.contactBy(to, start);
        if (from.isMoreUrgentThan(to) || (to.isMoreUrgentThan(from) && due.isBefore(promiseDue))) {
            promise(to, start, due);
        }
    }

    private void promise(Level level, Instant from, LocalDate due) {
        promiseLevel = level;
        promiseFrom = from;
        promiseDue = due;
    }

    /** Counts the promise again, from what it was counted from. */
    void recount(CaseDates dates) {
        promiseDue = dates.contactBy(promiseLevel, promiseFrom);
    }

    void followUp(@Nullable LocalDate day) {
        followUpOn = day;
    }

    /** The earlier of what was promised for both. */
    void join(CaseDeadlines second, boolean contactMade) {
        var theirs = second.followUpOn;
        if (theirs != null && (followUpOn == null || theirs.isBefore(followUpOn))) {
            followUpOn = theirs;
        }
        if (!contactMade && second.promiseDue.isBefore(promiseDue)) {
            promise(second.promiseLevel, second.promiseFrom, second.promiseDue);
        }
    }

    void settle(CaseContacts contacts, CaseLaw law, CaseDates dates) {
        var alarm = dates.silence(contacts.silentSince());
        silentFrom = alarm.worker();
        silentLeadFrom = alarm.lead();
        nextDue = Stream.of(
                        contacts.made() ? null : promiseDue,
                        law.isOpen() ? law.due() : null,
                        contacts.residentWaits() ? dates.answerBy(contacts.lastResidentAt()) : null,
                        followUpOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(silentFrom);
    }

    void over() {
        followUpOn = null;
    }

    LocalDate promiseDue() {
        return promiseDue;
    }

    /** The level that the promise was made for. */
    Level promiseLevel() {
        return promiseLevel;
    }

    /** The moment from which it counts: receipt, or when the level was raised. */
    Instant promiseFrom() {
        return promiseFrom;
    }

    @Nullable
    LocalDate followUpOn() {
        return followUpOn;
    }

    LocalDate nextDue() {
        return nextDue;
    }

    /** First day on which the silence is too long, for the worker. */
    LocalDate silentFrom() {
        return silentFrom;
    }

    /** First day on which it is the team lead's too. */
    LocalDate silentLeadFrom() {
        return silentLeadFrom;
    }
}
