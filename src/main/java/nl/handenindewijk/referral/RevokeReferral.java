package nl.handenindewijk.referral;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.ReferredCases;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.referral.Referral.State;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/**
 * Takes a referral back, for a worker with a reason or for the resident, who owes none: the organisation sees nothing any
 * more from its very next click.
 */
@UseCase
public class RevokeReferral {

    private final ReferredCases cases;
    private final Referrals referrals;
    private final Standing.Source standings;
    private final Clock clock;

    RevokeReferral(ReferredCases cases, Referrals referrals, Standing.Source standings, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Which one of which case, and why.
     *
     * @param reason null if the resident does it
     */
    public record Input(
            UUID caseId, UUID referral, @Nullable String reason) {

        /** A worker, who has the case open. */
        public static Input ofWorker(Folder folder, UUID referral, String reason) {
            return new Input(folder.id(), referral, reason);
        }

        /** The resident, about the own question or one that was the same and goes on in it. */
        public static Input ofResident(UUID caseId, UUID referral) {
            return new Input(caseId, referral, null);
        }
    }

    /**
     * A second time changes nothing.
     *
     * @param by null if the resident does it
     * @return false if this case has no such referral that runs
     */
    public boolean handle(Input in, @Nullable CurrentWorker by) {
        var of = by == null ? standings.withDoubles(in.caseId()) : Set.of(in.caseId());
        var running = referrals
                .lock(in.referral())
                .filter(each -> of.contains(each.requestId()) && each.state().isRunning());
        running.ifPresent(referral -> {
            referrals.settle(referral.id(), State.REVOKED, in.reason(), clock.instant());
            boolean others = referrals.of(in.caseId()).stream()
                    .anyMatch(each -> each.state().isRunning());
            if (by == null) {
                cases.stopped(in.caseId(), referral.partner(), others);
            } else {
                cases.answered(in.caseId(), Change.REFERRAL_REVOKED, in.reason(), others, by.id());
            }
        });
        return running.isPresent();
    }
}
