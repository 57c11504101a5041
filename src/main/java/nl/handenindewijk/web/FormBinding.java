package nl.handenindewijk.web;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** What holds for the fields of all forms. */
@ControllerAdvice
class FormBinding {

    /**
     * Days of a year of four digits and no others. Java knows days that PostgreSQL stores as the end of time; nothing can be
     * counted from those, so that one of them would close a whole list.
     */
    @InitBinder
    void days(WebDataBinder binder) {
        binder.registerCustomEditor(LocalDate.class, new Day());
    }

    /**
     * A value that fits no part of a form that is a record leaves no form to show again. No page offers such a value: what
     * people type is text there, so it is refused with 400.
     */
    @InitBinder
    void records(WebDataBinder binder) {
        var type = binder.getTargetType();
        if (type != null && type.toClass().isRecord()) {
            binder.setBindingErrorProcessor(new Refusing());
            binder.setDeclarativeBinding(true); // its parts and nothing else, whatever is sent
        }
    }

    private static final class Refusing extends DefaultBindingErrorProcessor {

        @Override
        public void processPropertyAccessException(PropertyAccessException fault, BindingResult form) {
            throw fault instanceof ConversionNotSupportedException && fault.getValue() instanceof String
                    ? new TypeMismatchException(fault.getValue(), Object.class) // text where a file is to be
                    : fault;
        }
    }

    private static final class Day extends PropertyEditorSupport {

        private static final int ISO_DATE = 10;

        @Override
        public void setAsText(String typed) {
            if (!typed.isBlank() && typed.strip().length() != ISO_DATE) {
                throw new IllegalArgumentException("Not a day");
            }
            try {
                setValue(typed.isBlank() ? null : LocalDate.parse(typed.strip()));
            } catch (DateTimeException notADay) {
                throw new IllegalArgumentException("Not a day", notADay);
            }
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
