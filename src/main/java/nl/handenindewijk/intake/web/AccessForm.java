package nl.handenindewijk.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What opens "mijn vraag".
 *
 * @param nummer in any notation
 * @param code in any notation
 */
record AccessForm(@Nullable String nummer, @Nullable String code) implements Checked {

    @Override
    public void check(Errors errors) {
        if (Typed.isEmpty(nummer)) {
            errors.rejectValue("nummer", "intake.error.nummer.leeg");
        }
        if (Typed.isEmpty(code)) {
            errors.rejectValue("code", "intake.error.code.leeg");
        }
    }
}
