package nl.handenindewijk.referral;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.ReferredCases;
import nl.handenindewijk.referral.Referral.State;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Takes a referral back: the organisation sees nothing any more from its very next click. */
@UseCase
public class RevokeReferral {

    private final ReferredCases cases;
    private final Referrals referrals;
    private final Clock clock;

    RevokeReferral(ReferredCases cases, Referrals referrals, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** Which one of which case, and why. */
    public record Input(Folder folder, UUID referral, String reason) {}

    /** @return false if this case has no such referral that runs */
    public boolean handle(Input in, CurrentWorker by) {
        var running = referrals
                .lock(in.referral())
                .filter(each -> each.requestId().equals(in.folder().id())
                        && each.state().isRunning());
        running.ifPresent(referral -> {
            referrals.settle(referral.id(), State.REVOKED, in.reason(), clock.instant());
            boolean others = referrals.of(referral.requestId()).stream()
                    .anyMatch(each -> each.state().isRunning());
            cases.answered(referral.requestId(), Change.REFERRAL_REVOKED, in.reason(), others, by.id());
        });
        return running.isPresent();
    }
}
