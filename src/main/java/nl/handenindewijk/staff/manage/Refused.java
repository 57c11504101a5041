package nl.handenindewijk.staff.manage;

import org.springframework.validation.Errors;

/** A change that a rule forbids; the form says so beside the field. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final int number;

    /**
     * @param field of the form
     * @param messageKey of what to say
     */
    Refused(String field, String messageKey) {
        this(field, messageKey, 0);
    }

    /** @param number of something, for the message */
    Refused(String field, String messageKey, int number) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.number = number;
    }

    /** Puts the refusal beside its field. */
    void tell(Errors errors) {
        errors.rejectValue(field, messageKey, new Object[] {number}, null);
    }

    String field() {
        return field;
    }
}
