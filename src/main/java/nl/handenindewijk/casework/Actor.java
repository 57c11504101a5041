package nl.handenindewijk.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param id the worker, null for the resident and the portal
 */
record Actor(Kind kind, @Nullable UUID id) {

    static final Actor RESIDENT = new Actor(Kind.RESIDENT, null);
    static final Actor PORTAL = new Actor(Kind.SYSTEM, null);

    static Actor worker(UUID id) {
        return new Actor(Kind.WORKER, id);
    }

    enum Kind {
        RESIDENT,
        WORKER,
        SYSTEM
    }
}
