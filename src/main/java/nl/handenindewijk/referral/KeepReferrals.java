package nl.handenindewijk.referral;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.folder.GoesOn;
import nl.handenindewijk.casework.folder.Standing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever has the case looks after its referrals, from the same moment on. Where two cases turn out to be one, what runs
 * goes on in the one that leads, so that a withdrawal, a handover and a late answer find it there; it comes back with a
 * double that is opened again.
 */
@Component
class KeepReferrals implements GoesOn {

    private static final Set<Change> NEW_HANDS = EnumSet.of(
            Change.ASSIGNED,
            Change.UNASSIGNED,
            Change.TAKEN_OVER,
            Change.HANDED_OVER,
            Change.ACCESS_EXCLUDED,
            Change.REOPENED);

    private final RunningReferrals referrals;
    private final Folders folders;
    private final Standing.Source standings;

    KeepReferrals(RunningReferrals referrals, Folders folders, Standing.Source standings) {
        this.referrals = referrals;
        this.folders = folders;
        this.standings = standings;
    }

    @EventListener
    void on(HelpRequestChanged changed) {
        var facts = changed.facts();
        if (changed.change() == Change.REOPENED) {
            referrals.comeBack(standings.withDoubles(facts.requestId()), facts.requestId());
        }
        if (NEW_HANDS.contains(changed.change())) {
            referrals.follow(facts.requestId(), facts.teamId(), facts.assignedTo());
        }
    }

    @Override
    public void joined(UUID secondId, UUID leadsId) {
        var leads = folders.find(leadsId).orElseThrow();
        referrals.goOn(secondId, leads);
    }
}
