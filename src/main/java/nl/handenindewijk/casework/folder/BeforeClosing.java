package nl.handenindewijk.casework.folder;

import java.util.UUID;

/** Asked before a case is closed: what has to be said first. Every room that has something is a bean. */
public interface BeforeClosing {

    /** How many goals of this case have no outcome yet; the case is not closed before they have. */
    default int unsettled(UUID requestId) {
        return 0;
    }

    /** How many organisations this case was brought to without word yet that they are in contact with the resident. */
    default int withoutContact(UUID requestId) {
        return 0;
    }
}
