package nl.handenindewijk.intake.web;

import org.springframework.validation.Errors;

/** A form that states its own rules. Its messages are under {@code intake.error.}. */
interface Checked {

    /** Tells all that is wrong, in the order of the fields. */
    void check(Errors errors);
}
