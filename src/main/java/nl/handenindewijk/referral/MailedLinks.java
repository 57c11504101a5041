package nl.handenindewijk.referral;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.referral.event.PartnerDoors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds address and link at the moment of sending, so that what was taken back is not mailed. */
@Component
class MailedLinks implements PartnerDoors {

    private final Referrals referrals;
    private final ReferralLink link;
    private final FindServices services;
    private final Clock clock;

    MailedLinks(Referrals referrals, ReferralLink link, FindServices services, Clock clock) {
        this.referrals = referrals;
        this.link = link;
        this.services = services;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Door> of(UUID referralId) {
        return referrals
                .find(referralId)
                .filter(each -> each.isReadable(clock.instant()))
                .flatMap(each -> services.find(each.serviceId()))
                .map(Service::mail)
                .map(mail -> new Door(mail, ReferralLink.PATH + link.tokenOf(referralId)));
    }
}
