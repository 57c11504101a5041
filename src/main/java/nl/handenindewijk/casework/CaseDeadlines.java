package nl.handenindewijk.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates that bind: the municipality's promise, the statutory term, what a worker agreed, and the day from which
 * silence is too long. The earliest that still binds is the next date; an open request always has one.
 */
@Embeddable
class CaseDeadlines {

    private LocalDate promiseDue;
    private @Nullable String legalCode;
    private @Nullable LocalDate legalDue;
    private boolean legalOpen;
    private @Nullable LocalDate followUpOn;
    private LocalDate nextDue;
    private LocalDate silentFrom;

    @SuppressWarnings("NullAway.Init")
    protected CaseDeadlines() {}

    @SuppressWarnings("NullAway.Init")
    CaseDeadlines(Level level, Instant receivedAt, CaseDates dates) {
        promiseDue = dates.contactBy(level, receivedAt);
    }

    /** A higher level counts from now but never gives a later date; a lower one counts from receipt. */
    void levelChanged(Level from, Level to, Instant receivedAt, CaseDates dates, Instant now) {
        if (to.isMoreUrgentThan(from)) {
            var sooner = dates.contactBy(to, now);
            promiseDue = sooner.isBefore(promiseDue) ? sooner : promiseDue;
        } else if (to != from) {
            promiseDue = dates.contactBy(to, receivedAt);
        }
    }

    /** The strictest plausible statutory term; its start is always the day of receipt. */
    void runLegalTerm(List<String> themes, CaseOrigin origin, CaseDates dates) {
        var legal = dates.strictestLegalDate(themes, origin.dangerSigns(), origin.receivedOn());
        legalCode = legal == null ? null : legal.code();
        legalDue = legal == null ? null : legal.due();
        legalOpen = legalDue != null;
    }

    /** What the law asked is done: the investigation is over, or the decision was made, and help begins. */
    void legalTermFulfilled() {
        legalOpen = false;
    }

    void followUp(@Nullable LocalDate day) {
        followUpOn = day;
    }

    void settle(CaseContacts contacts, Instant receivedAt, CaseDates dates) {
        var lastContact = contacts.lastHumanContactAt();
        if (contacts.made() && legalCode != null && new LegalDate(legalCode, legalDue).isFulfilledByContact()) {
            legalOpen = false;
        }
        silentFrom = dates.silentFrom(lastContact == null ? receivedAt : lastContact);
        nextDue = Stream.of(
                        contacts.made() ? null : promiseDue,
                        legalOpen ? legalDue : null,
                        contacts.residentWaits() ? dates.answerBy(contacts.lastResidentAt()) : null,
                        followUpOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(silentFrom);
    }

    void over() {
        legalOpen = false;
        followUpOn = null;
    }

    LocalDate promiseDue() {
        return promiseDue;
    }

    @Nullable
    String legalCode() {
        return legalCode;
    }

    @Nullable
    LocalDate legalDue() {
        return legalDue;
    }

    boolean legalOpen() {
        return legalOpen;
    }

    @Nullable
    LocalDate followUpOn() {
        return followUpOn;
    }

    LocalDate nextDue() {
        return nextDue;
    }

    LocalDate silentFrom() {
        return silentFrom;
    }
}
