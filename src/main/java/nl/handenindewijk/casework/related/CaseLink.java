package nl.handenindewijk.casework.related;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a case and another one.
 *
 * @param otherId the other case, seen from the one that was asked about
 * @param leadsId of a double: the one that goes on
 * @param reason in the worker's words
 */
record CaseLink(
        UUID id,
        UUID otherId,
        LinkKind kind,
        @Nullable UUID leadsId,
        String reason,
        UUID decidedBy,
        Instant decidedAt) {}
