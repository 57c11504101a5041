package nl.handenindewijk.casework.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked into a case or searched; published inside a transaction so that no look goes unrecorded.
 *
 * @param requestId null for a search or for a look at something that was not to be found
 * @param workerId null when the resident looked
 * @param kind what kind of look it was
 * @param found false when the answer was "niet gevonden", whether absent or not allowed
 */
public record HelpRequestViewed(
        @Nullable UUID requestId, @Nullable UUID workerId, Instant at, Kind kind, boolean found) {

    /** What was looked at. */
    public enum Kind {
        CASE,
        SEARCH,
        /** A list of cases to take along on paper. */
        PRINT,
        /** What stands under the reporting code beside a case. */
        MELDCODE,
        /** It stood in a list of running reporting codes. */
        MELDCODE_LIST,
        /** A file of a case was taken out. */
        FILE,
        OWN_REQUEST,
        /** Somebody of another organisation looked at what was shared. */
        PARTNER,
        /** Who passed it on looked whether it was taken up. */
        HELPER,
        /** A try at emergency access that opened nothing. */
        EMERGENCY
    }
}
