package nl.handenindewijk.directory.hsds;

/** A file that is not taken; nothing of it stays. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    Refused(Report report) {
        super("The file was refused");
        this.report = report;
    }

    Report report() {
        return report;
    }
}
