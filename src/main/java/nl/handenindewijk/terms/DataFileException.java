package nl.handenindewijk.terms;

/** A data file of terms or days was refused; the message names file, line and reason. */
public final class DataFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final long line;

    DataFileException(String file, long line, String reason) {
        super(file + " line " + line + ": " + reason);
        this.line = line;
    }

    /** Line in the file, counted from 1. */
    public long line() {
        return line;
    }
}
