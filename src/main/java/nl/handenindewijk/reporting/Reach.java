package nl.handenindewijk.reporting;

/** Whether a person reached the resident; every request is in exactly one. Labels under {@code reporting.reach.CODE}. */
enum Reach {
    /** A person spoke or wrote with the resident. */
    CONTACT,
    /** The resident withdrew, or could not be reached, before that. */
    DROPPED_OUT,
    /** Open, and nobody made contact yet. */
    WAITING,
    /** Closed for another reason without contact. */
    CLOSED_WITHOUT
}
