package nl.handenindewijk.casework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such case for this worker: absent, another team's, restricted or excluded all look the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class CaseNotFound extends RuntimeException {

    CaseNotFound() {
        super("No such case");
    }

    /** For whoever looks for a case and finds none. */
    public static CaseNotFound none() {
        return new CaseNotFound();
    }
}
