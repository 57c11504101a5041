package nl.handenindewijk.intake.web;

import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * How the forms of this module are read: only the fields a form record has, whatever else is sent, and judged by the
 * form's own rules, so that the summary lists errors in the order of the page.
 */
@ControllerAdvice(basePackageClasses = FormRules.class)
class FormRules implements Validator {

    @InitBinder("form")
    void read(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.setValidator(this);
    }

    @Override
    public boolean supports(Class<?> type) {
        return Checked.class.isAssignableFrom(type);
    }

    @Override
    public void validate(Object form, Errors errors) {
        ((Checked) form).check(errors);
    }
}
