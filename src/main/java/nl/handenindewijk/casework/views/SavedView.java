package nl.handenindewijk.casework.views;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the desk under a name.
 *
 * @param filter query of the desk's address, codes only
 * @param teamId the team it is of, null for the worker's own
 * @param opens whether this worker's desk opens with it
 * @param removable whether this worker may take it away
 */
public record SavedView(
        UUID id, String name, String filter, @Nullable UUID teamId, boolean opens, boolean removable) {

    /** Where it opens. */
    public String link() {
        return "/werkbak?" + filter;
    }
}
