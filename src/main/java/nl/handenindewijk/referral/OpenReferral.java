package nl.handenindewijk.referral;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Shows a referral: to the organisation what was shared, every look recorded, and to a worker who may see the case. */
@UseCase
public class OpenReferral {

    private final Referrals referrals;
    private final ReferralLink link;
    private final Standing.Source standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenReferral(
            Referrals referrals,
            ReferralLink link,
            Standing.Source standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.referrals = referrals;
        this.link = link;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /** For the organisation; empty once revoked, refused, given back or over, all alike. */
    public Optional<Referral> open(UUID id) {
        var now = clock.instant();
        var open = referrals.find(id).filter(each -> each.isReadable(now));
        open.ifPresent(referral -> {
            referrals.opened(id, now);
            events.publishEvent(
                    new HelpRequestViewed(referral.requestId(), null, now, HelpRequestViewed.Kind.PARTNER, true));
        });
        return open;
    }

    /** The referral whose link this is, if it still opens. */
    @Transactional(readOnly = true)
    public Optional<UUID> behind(String token) {
        return referrals
                .byToken(link.hashOf(token))
                .filter(each -> each.isReadable(clock.instant()))
                .map(Referral::id);
    }

    /** One of a resident's own question, or of one that was the same and goes on in it; over or not. */
    @Transactional(readOnly = true)
    public Optional<Referral> ofResident(UUID requestId, UUID id) {
        return referrals
                .find(id)
                .filter(each -> standings.withDoubles(requestId).contains(each.requestId()));
    }

    /** All of a case that a worker opened, the newest first. */
    @Transactional(readOnly = true)
    public List<Referral> of(Folder folder) {
        return referrals.of(folder.id());
    }
}
