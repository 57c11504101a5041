package nl.handenindewijk.neighbourhood.imports;

/** A file that cannot be read further than this. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final Reason reason;
    private final String detail;

    Unreadable(long line, Reason reason, String detail) {
        super(reason.name());
        this.line = line;
        this.reason = reason;
        this.detail = detail;
    }

    void addTo(Report report) {
        report.refuse(line, reason, detail);
    }
}
