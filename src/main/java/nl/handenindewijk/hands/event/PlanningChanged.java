package nl.handenindewijk.hands.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody changed what the planner of hands holds.
 *
 * @param id of what was made
 */
public record PlanningChanged(UUID id, Kind kind, UUID by, Instant at) {

    /** What was made. */
    public enum Kind {
        HANDS_ASSUMPTIONS_CHANGED,
        HANDS_PLAN_SAVED
    }
}
