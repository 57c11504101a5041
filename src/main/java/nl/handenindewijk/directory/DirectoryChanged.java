package nl.handenindewijk.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * An administrator changed the social map; published in the transaction of the change.
 *
 * @param id of the service, organisation or import
 */
public record DirectoryChanged(UUID id, What what, UUID by, Instant at) {

    /** What was done; the names are messages under {@code audit.action.DIRECTORY_}. */
    public enum What {
        SERVICE_SAVED,
        SERVICE_CHECKED,
        ORGANISATION_SAVED,
        IMPORTED,
        IMPORT_UNDONE
    }
}
