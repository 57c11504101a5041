package nl.handenindewijk.neighbourhood.imports;

/** A file that is not imported; undoes everything that was written of it. */
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
