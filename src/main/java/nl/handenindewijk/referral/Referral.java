package nl.handenindewijk.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One referral.
 *
 * @param partner who it is, as it was called then
 * @param consent the text that was read to the resident, null for a cold one
 * @param shared what the organisation sees, null for a cold one
 * @param answerBy the day on which somebody looks whether there was an answer; once taken on, whether there was contact
 * @param expiresAt when the link ends
 * @param openedAt when the organisation first looked
 * @param reason why not, or why back
 * @param contactOn when organisation and resident found each other, null if nobody said so
 * @param contactSaidBy who told the worker so, null if the organisation did behind its link
 */
public record Referral(
        UUID id,
        UUID requestId,
        UUID serviceId,
        Kind kind,
        State state,
        String partner,
        @Nullable String consent,
        @Nullable Shared shared,
        @Nullable String spokenWith,
        UUID sentBy,
        Instant sentAt,
        LocalDate answerBy,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable LocalDate contactOn,
        @Nullable String contactSaidBy) {

    /** How somebody is brought there; labels under {@code referral.kind.NAME}. */
    public enum Kind {
        WARM,
        COLD
    }

    /** Where it stands; labels under {@code referral.state.NAME}. */
    public enum State {
        /** Waits for the organisation. */
        SENT,
        /** The resident was told where to go. */
        TOLD,
        ACCEPTED,
        REFUSED,
        RETURNED,
        REVOKED;

        /** Whether the organisation has it, or may still take it. */
        public boolean isRunning() {
            return this == SENT || this == ACCEPTED || this == TOLD;
        }
    }

    /** Whether the organisation may look now. */
    public boolean isReadable(Instant now) {
        return (state == State.SENT || state == State.ACCEPTED) && now.isBefore(expiresAt);
    }

    /** Whether the resident stopped it, or the whole question: a worker always says why. */
    public boolean isStoppedByResident() {
        return state == State.REVOKED && reason == null;
    }

    /** Whether only the word is missing that organisation and resident found each other. */
    public boolean waitsForContact() {
        return kind == Kind.WARM && state == State.ACCEPTED && contactOn == null;
    }

    /** Whether the answer, or the word that there was contact, is late. */
    public boolean isLate(LocalDate today) {
        return (state == State.SENT || state == State.TOLD || waitsForContact()) && today.isAfter(answerBy);
    }
}
