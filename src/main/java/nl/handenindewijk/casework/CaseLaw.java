package nl.handenindewijk.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.terms.Suspension;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The statutory term of a request. Its start is always the day of receipt. It may stand still while the portal waits for
 * the resident, but only where it is a term to give a decision (Awb 4:15).
 */
@Embeddable
class CaseLaw {

    /** What a resident gets for an answer while a term stands still; the law wants a set time. */
    private static final Period TIME_TO_ANSWER = Period.ofWeeks(2);

    @Enumerated(EnumType.STRING)
    private @Nullable Qualification qualification;

    private @Nullable String legalCode;
    private @Nullable LocalDate legalDue;
    private boolean legalOpen;
    private @Nullable LocalDate legalDoneOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoredSuspension> suspensions = List.of();

    /** Dates as text: what writes JSON here knows no others. */
    record StoredSuspension(Suspension.Ground ground, String from, String to) {

        static StoredSuspension of(Suspension s) {
            return new StoredSuspension(s.ground(), s.from().toString(), s.to().toString());
        }

        Suspension read() {
            return new Suspension(ground, LocalDate.parse(from), LocalDate.parse(to));
        }
    }

    protected CaseLaw() {}

    /** What creditors send is a signal in law from the start; of all else nobody has said yet what it is. */
    void begin(List<String> themes, CaseOrigin origin, CaseDates dates) {
        qualification = origin.channel() == NewHelpRequest.Channel.SIGNAL ? Qualification.SIGNAAL_DERDE : null;
        run(themes, origin, dates);
    }

    /** A worker says what it is in law; the term of that law runs from the day of receipt. */
    void classify(Qualification what, List<String> themes, CaseOrigin origin, CaseDates dates) {
        qualification = what;
        run(themes, origin, dates);
    }

    /**
     * The term of what a worker said it is, until then the strictest plausible one; what was done for another one is not
     * done for this.
     */
    void run(List<String> themes, CaseOrigin origin, CaseDates dates) {
        var legal = qualification == null
                ? dates.strictestLegalDate(themes, origin.dangerSigns(), origin.receivedOn())
                : dates.classifiedLegalDate(qualification, origin.dangerSigns(), origin.receivedOn());
        var code = legal == null ? null : legal.code();
        if (code == null || !code.equals(legalCode)) {
            legalDoneOn = null;
        }
        legalCode = code;
        legalDue = legal == null ? null : legal.due();
        legalOpen = legalDue != null && legalDoneOn == null;
        if (!suspensions.isEmpty()) {
            recount(origin.receivedOn(), dates);
        }
    }

    /** Counts the last day of a running term again; what is done stays as it was. */
    void recount(LocalDate receivedOn, CaseDates dates) {
        if (legalOpen && legalCode != null) {
            legalDue = dates.legalDue(legalCode, receivedOn, suspensions());
        }
    }

    /** What the law asked is done: the investigation is over, or the decision was made, and help begins. */
    void done(Instant now) {
        if (legalOpen) {
            legalOpen = false;
            legalDoneOn = DutchTime.dateOf(now);
        }
    }

    /** Wgs 4 asks for a first conversation in which the question is established; a message that was sent is none. */
    void conversationHeld(Instant first) {
        if (legalCode != null && new LegalDate(legalCode, legalDue).isFulfilledByConversation()) {
            done(first);
        }
    }

    /** The resident took the request back: nothing is asked any more. */
    void lapse() {
        legalOpen = false;
    }

    /** Taken up again: only what a conversation had fulfilled stays done. */
    void reopen() {
        legalDoneOn = null;
    }

    /**
     * The resident was asked to complete the request: the term stands still from the day after, unless the answer comes
     * sooner until the end of the time given (Awb 4:15 lid 1 a).
     *
     * @return the days, empty if the law does not let this term stand still
     */
    Optional<Suspension> standStill(LocalDate askedOn, LocalDate receivedOn, CaseDates dates) {
        if (!legalOpen || legalCode == null || !dates.isSuspendable(legalCode, receivedOn)) {
            return Optional.empty();
        }
        var days = Suspension.unused(askedOn, askedOn.plus(TIME_TO_ANSWER));
        days.ifPresent(s -> keep(Stream.concat(suspensions().stream(), Stream.of(s))));
        recount(receivedOn, dates);
        return days;
    }

    /**
     * The waiting is over, and this day counts again.
     *
     * @return whether the term was standing still
     */
    boolean goOn(LocalDate day, LocalDate receivedOn, CaseDates dates) {
        if (!legalOpen || suspensions().stream().allMatch(s -> s.to().isBefore(day))) {
            return false;
        }
        keep(suspensions().stream()
                .flatMap(s -> s.to().isBefore(day)
                        ? Stream.of(s)
                        : Suspension.completed(s.from().minusDays(1), day).stream()));
        recount(receivedOn, dates);
        return true;
    }

    /** Whether another term runs that ends sooner, or that asks what is not asked or done here. */
    boolean isBehind(CaseLaw other) {
        var theirs = other.legalOpen ? other.legalDue : null;
        if (theirs == null) {
            return false;
        }
        return legalOpen && legalDue != null
                ? legalDue.isAfter(theirs)
                : legalDoneOn == null || !Objects.equals(legalCode, other.legalCode);
    }

    /** What a worker said it is in law; null until then. */
    @Nullable
    Qualification qualification() {
        return qualification;
    }

    @Nullable
    String code() {
        return legalCode;
    }

    @Nullable
    LocalDate due() {
        return legalDue;
    }

    /** Whether it still runs. */
    boolean isOpen() {
        return legalOpen;
    }

    @Nullable
    LocalDate doneOn() {
        return legalDoneOn;
    }

    /** The days on which it stood or will stand still. */
    List<Suspension> suspensions() {
        return suspensions.stream().map(StoredSuspension::read).toList();
    }

    private void keep(Stream<Suspension> all) {
        suspensions = all.map(StoredSuspension::of).toList();
    }
}
