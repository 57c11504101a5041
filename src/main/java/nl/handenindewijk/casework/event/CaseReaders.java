package nl.handenindewijk.casework.event;

import java.util.UUID;

/** Who may know of a case at all; asked at the moment somebody would be told of it. */
public interface CaseReaders {

    /** False for whoever is excluded from it, and for a restricted case for all but its owner and those allowed. */
    boolean mayKnowOf(UUID requestId, UUID workerId);
}
