package nl.handenindewijk.casework;

/**
 * What a request is in law (juridische kwalificatie), said by a worker. It decides which statutory term runs; which one
 * is in {@code terms/clocks.csv}. Until somebody has said it the strictest plausible term runs.
 */
public enum Qualification {
    /** A question for information: no term. */
    INFO,
    /** A report that somebody needs support (Wmo 2.3.2). */
    WMO_MELDING,
    /** Somebody asks for help with debts (Wgs 4). */
    SCHULDHULP_VERZOEK,
    /** Help for a child or for bringing it up (Jeugdwet 2.3). */
    JEUGDHULPVRAAG,
    /** An application for social assistance (Participatiewet). */
    BIJSTAND,
    /** A signal of arrears from a creditor (Wgs 3 lid 1 b). */
    SIGNAAL_DERDE,
    /** None of these: no term of this portal. */
    ANDERS
}
