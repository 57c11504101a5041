package nl.handenindewijk.staff.absence;

/** A rule forbids this absence; the form says so beside the field. */
public class AbsenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;

    AbsenceRefused(String field, String messageKey) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
    }

    /** Of the form. */
    public String field() {
        return field;
    }

    /** Of what to say. */
    public String messageKey() {
        return messageKey;
    }
}
