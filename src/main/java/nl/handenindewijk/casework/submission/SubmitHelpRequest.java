package nl.handenindewijk.casework.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files a help request. Joins the caller's transaction; its commit is the acknowledgement. */
public interface SubmitHelpRequest {

    /**
     * Stores the request, or finds the one that was already stored under the same submission key, and returns its
     * receipt. The same key always gives the same reference and the same code.
     */
    Receipt submit(NewHelpRequest request);

    /**
     * The same for what reached the municipality earlier than it is filed, such as a letter: promises and terms run from
     * that moment, however late somebody types it in.
     */
    Receipt submit(NewHelpRequest request, Instant receivedAt);

    /** The receipt of what was already sent under this key; for a page sent again after its draft is gone. */
    Optional<Receipt> find(UUID submissionKey);
}
