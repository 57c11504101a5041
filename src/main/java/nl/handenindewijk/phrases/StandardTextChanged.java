package nl.handenindewijk.phrases;

import java.time.Instant;
import java.util.UUID;

/** An administrator changed a standard text. Published in the transaction of the change; no words of it. */
public record StandardTextChanged(UUID textId, What what, UUID by, Instant at) {

    /** What was done. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED,
        /** An earlier wording came back. */
        RESTORED
    }
}
