package nl.handenindewijk.casework.resident;

import java.util.List;
import java.util.UUID;

/** The answer to "why this date?" for the dates of one request. */
public interface ExplainDates {

    /** Every date that the request has now; those that bind no more are left out. */
    List<ExplainedDate> of(UUID requestId);
}
