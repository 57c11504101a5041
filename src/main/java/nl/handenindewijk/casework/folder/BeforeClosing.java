package nl.handenindewijk.casework.folder;

import java.util.UUID;

/** Asked before a case is closed: what has to be said first. Every room that has something is a bean. */
public interface BeforeClosing {

    /** How many goals of this case have no outcome yet; the case is not closed before they have. */
    int unsettled(UUID requestId);
}
