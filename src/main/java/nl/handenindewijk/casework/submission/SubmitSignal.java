package nl.handenindewijk.casework.submission;

import java.time.Instant;
import java.util.Set;

/** Files a signal of arrears from a creditor (Wgs 3 lid 1 b). Joins the caller's transaction. */
public interface SubmitSignal {

    /** The same submission key is the same question, as with {@link SubmitHelpRequest#submit}. */
    Receipt submit(CreditorSignal signal);

    /**
     * A signal. Nobody has to classify it: it is one in law from the start.
     *
     * @param receivedAt when it came in, from which the terms run, however late somebody reads the file
     * @param threats kinds of danger that the creditor announces (Wgs 4 lid 2): the three working days run
     */
    record CreditorSignal(NewHelpRequest request, Instant receivedAt, Set<String> threats) {}
}
