package nl.handenindewijk.neighbourhood.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why an import is taken back. */
record UndoForm(@Nullable String reden) {

    private static final int LONGEST = 500;

    String reason() {
        return reden == null ? "" : reden.strip();
    }

    void check(Errors errors) {
        if (reason().isEmpty() || reason().length() > LONGEST) {
            errors.rejectValue("reden", "neighbourhood.reason.missing");
        }
    }
}
