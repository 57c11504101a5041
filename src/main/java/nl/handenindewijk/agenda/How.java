package nl.handenindewijk.agenda;

/** How people meet. */
enum How {
    /** At the resident's. */
    HOME,
    /** At the team's, or elsewhere. */
    OFFICE,
    PHONE,
    VIDEO
}
