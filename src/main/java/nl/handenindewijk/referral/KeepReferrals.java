package nl.handenindewijk.referral;

import java.util.EnumSet;
import java.util.Set;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever has the case looks after its referrals, from the same moment on. */
@Component
class KeepReferrals {

    private static final Set<Change> NEW_HANDS = EnumSet.of(
            Change.ASSIGNED,
            Change.UNASSIGNED,
            Change.TAKEN_OVER,
            Change.HANDED_OVER,
            Change.ACCESS_EXCLUDED,
            Change.REOPENED);

    private final RunningReferrals referrals;

    KeepReferrals(RunningReferrals referrals) {
        this.referrals = referrals;
    }

    @EventListener
    void on(HelpRequestChanged changed) {
        if (NEW_HANDS.contains(changed.change())) {
            var facts = changed.facts();
            referrals.follow(facts.requestId(), facts.teamId(), facts.assignedTo());
        }
    }
}
