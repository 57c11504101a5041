package nl.handenindewijk.casework.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A room that stays closed to most of those who may open the case, and opens in an emergency of its own. The privacy
 * officer reads about it beside the emergencies of cases.
 */
public interface EmergencyRoom {

    /** The newest first, at most this many. */
    List<Opened> newest(int most);

    /**
     * One time that the room was opened in an emergency.
     *
     * @param room key of the message that names it
     * @param until after it the room is closed to this worker again
     * @param reason in the worker's words
     */
    record Opened(String room, UUID requestId, UUID workerId, Instant from, Instant until, String reason) {}

    /** How long an emergency lasts, the same everywhere. */
    interface Lasting {

        /** Four hours if the municipality chose nothing else. */
        Duration lasts();
    }
}
