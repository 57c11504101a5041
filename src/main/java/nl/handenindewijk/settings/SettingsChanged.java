package nl.handenindewijk.settings;

import java.time.Instant;
import java.util.UUID;

/**
 * An administrator changed settings. Published in the transaction of the change.
 *
 * @param sheet code of what was changed together
 */
public record SettingsChanged(String sheet, UUID by, Instant at) {}
