package nl.handenindewijk.referral;

import java.time.Clock;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.casework.folder.ReferredCases;
import nl.handenindewijk.referral.Referral.State;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A resident who withdraws the question takes back what was agreed to share, as was read to them; in the transaction of the
 * withdrawal, so that no organisation sees anything after it. A case that a worker closes leaves its links: mostly the
 * organisation went on with it.
 */
@Component
class EndWithTheQuestion {

    private final Referrals referrals;
    private final ReferredCases cases;
    private final Clock clock;

    EndWithTheQuestion(Referrals referrals, ReferredCases cases, Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(HelpRequestChanged event) {
        if (event.change() != Change.WITHDRAWN) {
            return;
        }
        var request = event.facts().requestId();
        referrals.of(request).stream()
                .filter(each -> each.isReadable(clock.instant()))
                .map(each -> referrals.lock(each.id()).orElseThrow())
                .filter(each -> each.isReadable(clock.instant()))
                .forEach(each -> {
                    referrals.settle(each.id(), State.REVOKED, null, clock.instant());
                    cases.answered(request, Change.REFERRAL_REVOKED, null, false, null);
                });
    }
}
