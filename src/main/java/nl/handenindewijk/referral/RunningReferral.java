package nl.handenindewijk.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.referral.Referral.Kind;
import nl.handenindewijk.referral.Referral.State;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list: not what was shared, only where it stands.
 *
 * @param partner who it is, as it was called then
 * @param keeperId who looks after it, null if nobody has the case
 * @param openedAt when the organisation first looked
 * @param contactOn when organisation and resident found each other, null if nobody said so
 */
public record RunningReferral(
        UUID id,
        UUID requestId,
        Kind kind,
        State state,
        String partner,
        @Nullable UUID keeperId,
        Instant sentAt,
        LocalDate answerBy,
        @Nullable Instant openedAt,
        @Nullable LocalDate contactOn) {

    /** Whether nobody said what became of it, past the day it was to be known. */
    public boolean isLate(LocalDate today) {
        return (!isAccepted() || contactOn == null) && today.isAfter(answerBy);
    }

    /** Whether the organisation has taken it on. */
    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }
}
