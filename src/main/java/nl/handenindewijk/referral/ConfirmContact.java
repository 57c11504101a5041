package nl.handenindewijk.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.ReferredCases;
import nl.handenindewijk.referral.Referral.Kind;
import nl.handenindewijk.referral.Referral.State;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/**
 * The organisation and the resident found each other (<i>warme overdracht</i>): said by the organisation behind its link, or
 * by a worker who heard it. Before that a warm referral is not done.
 */
@UseCase
public class ConfirmContact {

    private final ReferredCases cases;
    private final Referrals referrals;
    private final Clock clock;

    ConfirmContact(ReferredCases cases, Referrals referrals, Clock clock) {
        this.cases = cases;
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * Who says so about which referral.
     *
     * @param folder of the worker; null if the organisation says it itself
     * @param on null for today
     * @param saidBy who told the worker
     */
    public record Input(
            @Nullable Folder folder,
            UUID referral,
            @Nullable LocalDate on,
            @Nullable String saidBy) {

        /** The organisation, behind its link. */
        public static Input ofOrganisation(UUID referral) {
            return new Input(null, referral, null, null);
        }
    }

    /**
     * A second time changes nothing.
     *
     * @param by null if the organisation says it itself
     * @return false if there is no such referral of this case that an organisation has
     */
    public boolean handle(Input in, @Nullable CurrentWorker by) {
        var now = clock.instant();
        var folder = in.folder();
        var taken = referrals
                .lock(in.referral())
                .filter(each -> each.kind() == Kind.WARM && each.state() == State.ACCEPTED)
                .filter(each ->
                        folder == null ? each.isReadable(now) : folder.id().equals(each.requestId()));
        taken.filter(Referral::waitsForContact).ifPresent(each -> {
            referrals.found(each.id(), in.on() == null ? DutchTime.dateOf(now) : in.on(), in.saidBy());
            cases.answered(each.requestId(), Change.REFERRAL_CONTACT, in.saidBy(), true, by == null ? null : by.id());
        });
        return taken.isPresent();
    }
}
