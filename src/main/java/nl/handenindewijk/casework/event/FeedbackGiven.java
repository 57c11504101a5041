package nl.handenindewijk.casework.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident said whether it helped; codes only. Published inside the transaction, again when the resident thinks
 * otherwise or asks for more: the latest for the same closing counts.
 *
 * @param closedAt of the closing it is about
 * @param helped YES, PARTLY or NO
 * @param wish CALL_BACK or GO_ON where more help was asked, null otherwise
 * @param on in Europe/Amsterdam
 */
public record FeedbackGiven(
        UUID requestId,
        Instant closedAt,
        String helped,
        @Nullable String wish,
        LocalDate on,
        Instant at) {}
