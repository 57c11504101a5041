package nl.handenindewijk.staff;

import java.util.UUID;

/** How much open work somebody still has; casework answers, this module only asks. */
public interface OpenWork {

    /** Open requests that this worker is the owner of. */
    int openRequestsOf(UUID workerId);
}
