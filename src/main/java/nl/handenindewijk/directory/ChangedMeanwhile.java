package nl.handenindewijk.directory;

/** Somebody else changed the service after the form was shown. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("Changed meanwhile");
    }
}
