package nl.handenindewijk.casework;

import java.util.List;
import java.util.stream.Stream;

/** How a request ended; the municipality's own codes (reference list of outcomes). Labels under {@code outcome.NAME}. */
public enum Outcome {
    INFO_ADVIES,
    /** One to three talks. */
    KORTDUREND,
    TRAJECT,
    ALGEMENE_VOORZIENING,
    INFORMELE_HULP,
    /** The sender spoke with the receiver and checked that contact was made. */
    DOORVERWIJZING_WARM,
    DOORVERWIJZING_KOUD,
    WMO_MELDING,
    JEUGD_AANVRAAG,
    SCHULDHULP_INTAKE,
    BIJSTAND_AANVRAAG,
    VT_ADVIES,
    VT_MELDING,
    CRISIS,
    /** Only after three attempts that did not reach the resident. */
    GEEN_CONTACT,
    /** Sent on to the body it was meant for (Awb 2:3). */
    NIET_VOOR_ONS,
    /** The same question of the same person goes on under another number; only by joining them. */
    DUBBEL;

    /** Those that a worker chooses when closing. */
    public static List<Outcome> forClosing() {
        return Stream.of(values()).filter(outcome -> outcome != DUBBEL).toList();
    }
}
