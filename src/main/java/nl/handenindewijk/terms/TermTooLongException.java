package nl.handenindewijk.terms;

/** A length or a delay was asked that the law does not allow; the message names the article. */
public final class TermTooLongException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String citation;

    TermTooLongException(TermRule rule, TermLength asked) {
        super(rule.code() + ": " + asked + " is more than " + rule.citation() + " allows");
        this.citation = rule.citation();
    }

    /** Law and article that forbid it. */
    public String citation() {
        return citation;
    }
}
