package nl.handenindewijk.settings;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A change by an administrator.
 *
 * @param nr counts all changes
 * @param moved by field
 */
record SettingsChange(long nr, String sheet, Instant at, UUID by, Map<String, Moved> moved, String reason) {

    /** What a field was and became; empty for a text that came with the portal. */
    record Moved(String from, String to) {}
}
