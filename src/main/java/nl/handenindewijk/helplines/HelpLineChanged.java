package nl.handenindewijk.helplines;

import java.time.Instant;
import java.util.UUID;

/**
 * An administrator changed, looked up or took out a help line. Published in the transaction of the change.
 *
 * @param code of the line
 */
public record HelpLineChanged(String code, What what, UUID by, Instant at) {

    /** What was done; the names are message keys under {@code helplines.what.}. */
    public enum What {
        CHANGED,
        CHECKED,
        REMOVED
    }
}
