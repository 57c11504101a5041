package nl.handenindewijk.casework.folder;

import java.util.UUID;

/** Work of another room that is not over when two cases turn out to be one, and goes on in the one that leads. */
public interface GoesOn {

    /** In the transaction in which the second closes as the double of the one that leads. */
    void joined(UUID secondId, UUID leadsId);
}
