package nl.handenindewijk.casework;

/** There is no such case for this worker: absent, another team's, restricted or excluded all look the same. */
public class CaseNotFound extends RuntimeException {

    CaseNotFound() {
        super("No such case");
    }
}
