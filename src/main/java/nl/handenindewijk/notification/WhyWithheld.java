package nl.handenindewijk.notification;

/** Why a notice was not sent; kept with it as proof. */
enum WhyWithheld {
    /** The resident did not allow mail, gave no address, chose another way for this, or mail is not safe. */
    NOT_SAFE,
    /** What was given as an address is none. */
    NO_ADDRESS,
    /** The worker may not know of this request: restricted, or a conflict of interest. */
    NOT_ALLOWED,
    /** What was shared with another organisation was taken back, or its time is over. */
    REVOKED,
    /** The worker has left. */
    WORKER_LEFT,
    /** This installation sends no mail: no server or no sender is set. */
    NO_MAIL_SERVER,
    /** The mail server refused this address for good. */
    REFUSED,
    /** The mail server was gone too long. */
    GAVE_UP
}
