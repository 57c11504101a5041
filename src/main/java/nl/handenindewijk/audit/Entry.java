package nl.handenindewijk.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log: who did what with which object, when and with what result.
 *
 * @param actorId null for residents and for the portal itself
 * @param action code; label under {@code audit.action.CODE}
 * @param objectId id of the object, null where there is no single one
 * @param detail codes and dates only
 */
record Entry(
        Instant at,
        Actor actor,
        @Nullable UUID actorId,
        String action,
        Kind object,
        @Nullable String objectId,
        boolean done,
        Map<String, String> detail) {

    /** Who acted. */
    enum Actor {
        RESIDENT,
        WORKER,
        SYSTEM
    }

    /** What was acted on. */
    enum Kind {
        HELP_REQUEST,
        WORKER,
        TEAM,
        SESSION,
        /** What the municipality promises. */
        TERMS,
        /** What the planner of hands holds. */
        PLANNING,
        /** A help line that residents are shown. */
        HELP_LINE,
        STANDARD_TEXT,
        /** What an administrator may choose: texts, topics, periods, thresholds. */
        SETTINGS,
        /** Figures, borders and addresses of areas. */
        AREA_DATA,
        /** The social map. */
        DIRECTORY,
        /** A rule of the signs of danger. */
        SIGN_RULE,
        /** This log. */
        LOG
    }

    static Entry byWorker(Instant at, @Nullable UUID worker, String action, Kind object, @Nullable Object objectId) {
        return byWorker(at, worker, action, object, objectId, true, Map.of());
    }

    static Entry byWorker(
            Instant at,
            @Nullable UUID worker,
            String action,
            Kind object,
            @Nullable Object objectId,
            boolean done,
            Map<String, String> detail) {
        var id = objectId == null ? null : objectId.toString();
        return new Entry(at, worker == null ? Actor.SYSTEM : Actor.WORKER, worker, action, object, id, done, detail);
    }
}
