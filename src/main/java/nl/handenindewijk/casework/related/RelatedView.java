package nl.handenindewijk.casework.related;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.LikelyDouble;
import nl.handenindewijk.casework.RelatedCase;

/** What a worker sees of the cases that may belong with one; those that the worker may not see are not in here. */
public record RelatedView(List<LikelyDouble> proposed, List<Line> links) {

    /**
     * A decision that holds.
     *
     * @param leads whether the other case is the one that goes on
     * @param by name of who decided
     */
    public record Line(
            UUID id, RelatedCase other, LinkKind kind, boolean leads, String reason, String by, Instant at) {}
}
