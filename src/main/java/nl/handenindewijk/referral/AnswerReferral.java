package nl.handenindewijk.referral;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.ReferredCases;
import nl.handenindewijk.referral.Referral.State;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.terms.TermsBook;
import org.jspecify.annotations.Nullable;

/** The organisation answers: takes it on, does not, or gives it back. The case is on the worker's desk with that. */
@UseCase
public class AnswerReferral {

    private final ReferredCases cases;
    private final Referrals referrals;
    private final TermsBook terms;
    private final ReferralProperties properties;
    private final Clock clock;

    AnswerReferral(
            ReferredCases cases, Referrals referrals, TermsBook terms, ReferralProperties properties, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.terms = terms;
        this.properties = properties;
        this.clock = clock;
    }

    /** What can be answered. */
    public enum Answer {
        ACCEPT(State.SENT, State.ACCEPTED, Change.REFERRAL_ACCEPTED),
        REFUSE(State.SENT, State.REFUSED, Change.REFERRAL_REFUSED),
        RETURN(State.ACCEPTED, State.RETURNED, Change.REFERRAL_RETURNED);

        private final State from;
        private final State to;
        private final Change change;

        Answer(State from, State to, Change change) {
            this.from = from;
            this.to = to;
            this.change = change;
        }

        /** Whether this can be answered now. */
        public boolean fits(Referral referral) {
            return referral.state() == from;
        }
    }

    /** @param words what the organisation wrote, null if nothing */
    public record Input(
            UUID referral, Answer answer, @Nullable String words) {}

    /** @return false if it is not there any more; the same answer twice is one */
    public boolean handle(Input in) {
        var now = clock.instant();
        var found = referrals.lock(in.referral());
        if (found.filter(each -> each.state() == in.answer().to).isPresent()) {
            return true;
        }
        var open = found.filter(each -> each.isReadable(now) && in.answer().fits(each));
        open.ifPresent(referral -> {
            referrals.settle(referral.id(), in.answer().to, in.words(), now);
            if (in.answer() == Answer.ACCEPT) {
                referrals.expectContact(
                        referral.id(),
                        terms.now().calendar().plusWorkingDays(DutchTime.dateOf(now), properties.answerWithin()));
            }
            boolean there = referrals.of(referral.requestId()).stream()
                    .anyMatch(each -> each.state().isRunning());
            cases.answered(referral.requestId(), in.answer().change, in.words(), there, null);
        });
        return open.isPresent();
    }
}
