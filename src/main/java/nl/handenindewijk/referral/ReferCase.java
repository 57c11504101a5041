package nl.handenindewijk.referral;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.ReferredCases;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.referral.Referral.Kind;
import nl.handenindewijk.referral.Referral.State;
import nl.handenindewijk.referral.event.ReferralSent;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.terms.TermsBook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Brings a resident to another organisation. */
@UseCase
public class ReferCase {

    private final ReferredCases cases;
    private final Referrals referrals;
    private final ReferralLink link;
    private final TermsBook terms;
    private final ReferralProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferCase(
            ReferredCases cases,
            Referrals referrals,
            ReferralLink link,
            TermsBook terms,
            ReferralProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.link = link;
        this.terms = terms;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the worker decided.
     *
     * @param consent the text the resident agreed to, null for a cold one
     * @param shared null for a cold one
     * @param spokenWith somebody of the organisation, null if nobody
     * @param actionKey made with the form; the same key sent twice acts once
     */
    public record Input(
            Folder folder,
            Service service,
            @Nullable String consent,
            @Nullable Shared shared,
            @Nullable String spokenWith,
            UUID actionKey) {}

    public void handle(Input in, CurrentWorker by) {
        var now = clock.instant();
        var answerBy = terms.now().calendar().plusWorkingDays(DutchTime.dateOf(now), properties.answerWithin());
        var partner = in.service().name() + ", " + in.service().organisation().name();
        if (!cases.refer(in.folder().reference(), partner, answerBy, in.actionKey(), by)) {
            return;
        }
        boolean warm = in.shared() != null;
        var referral = new Referral(
                Ids.next(now),
                in.folder().id(),
                in.service().id(),
                warm ? Kind.WARM : Kind.COLD,
                warm ? State.SENT : State.TOLD,
                partner,
                in.consent(),
                in.shared(),
                in.spokenWith(),
                by.id(),
                now,
                answerBy,
                now.plus(properties.linkLife()),
                null,
                null,
                null,
                null,
                null);
        referrals.add(referral, in.folder(), warm ? link.hashOf(link.tokenOf(referral.id())) : null);
        if (warm) {
            events.publishEvent(new ReferralSent(referral.id(), referral.requestId(), now));
        }
    }
}
