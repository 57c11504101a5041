package nl.handenindewijk.casework.handover;

import java.util.List;
import java.util.UUID;

/**
 * Whom the portal would give one case, and why; only a proposal.
 *
 * @param overBand whether the colleague would have more than the team agreed
 */
record Proposal(UUID to, List<Why> reasons, boolean overBand) {

    Proposal {
        reasons = List.copyOf(reasons);
    }

    /** A reason. Labels under {@code handover.why.NAME}. */
    enum Why {
        /** Speaks the resident's language. */
        LANGUAGE,
        /** Nobody else may have this case. */
        ONLY_ONE,
        /** Has the least in hand for the hours, with what was proposed before counted in. */
        LEAST_LOAD
    }
}
