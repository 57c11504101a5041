package nl.handenindewijk.attachments.scan;

/** Looks for viruses in a file before it is kept. */
public interface VirusScanner {

    /** Whether there is one at all; a page says so where there is none. */
    boolean isThere();

    Verdict scan(byte[] content);

    /** What it found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It did not answer, or not in words that are known. */
        NO_ANSWER
    }
}
