package nl.handenindewijk.casework.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An administrator switched a rule of the signs of danger; published inside the transaction.
 *
 * @param rule its code
 * @param off false when it was switched on again
 */
public record SignRuleSwitched(String rule, boolean off, UUID by, Instant at) {}
