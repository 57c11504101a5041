package nl.handenindewijk.referral;

import java.time.Clock;
import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line on the page of a case that leads to its referrals. */
@Component
@Order(40)
class ReferralTab implements FolderTab {

    private final Referrals referrals;
    private final Clock clock;

    ReferralTab(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @Override
    public Optional<Tab> of(Folder folder, CurrentWorker worker) {
        var all = referrals.of(folder.id());
        var today = DutchTime.today(clock);
        return Optional.of(new Tab(
                "referral.title",
                "doorverwijzen",
                all.stream().filter(each -> each.state().isRunning()).count(),
                all.stream().anyMatch(each -> each.isLate(today))));
    }
}
