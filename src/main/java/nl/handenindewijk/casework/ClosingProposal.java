package nl.handenindewijk.casework;

import java.time.Instant;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * A worker would close a case, and a second one decides.
 *
 * @param id of this proposal: a page that shows an older one decides nothing
 * @param version of the case, as it is now
 * @param personName null if none was given
 */
public record ClosingProposal(
        UUID id,
        UUID requestId,
        long version,
        PublicReference reference,
        @Nullable String personName,
        Outcome outcome,
        String reason,
        UUID by,
        Instant at) {}
