package nl.handenindewijk.casework.submission;

/** Files a help request. Joins the caller's transaction; its commit is the acknowledgement. */
public interface SubmitHelpRequest {

    /**
     * Stores the request, or finds the one that was already stored under the same submission key, and returns its
     * receipt. The same key always gives the same reference and the same code.
     */
    Receipt submit(NewHelpRequest request);
}
