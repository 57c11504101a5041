package nl.handenindewijk.meldcode;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Why the reporting code must be read at once.
 *
 * @param noodReden in the worker's words
 */
record EmergencyReasonForm(@Nullable String noodReden) {

    private static final int LONGEST = 1000;

    void check(Errors errors) {
        if (reason().isEmpty()) {
            errors.rejectValue("noodReden", "meldcode.emergency.error");
        } else if (reason().length() > LONGEST) {
            errors.rejectValue("noodReden", "meldcode.emergency.error.long");
        }
    }

    String reason() {
        return noodReden == null ? "" : noodReden.strip();
    }
}
