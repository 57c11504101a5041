package nl.handenindewijk.referral;

/**
 * What may be shared, each by itself; labels under {@code referral.datum.NAME}. The story is not among them: what the
 * organisation must know, the worker writes.
 */
public enum Datum {
    NAME,
    PHONE,
    EMAIL,
    LANGUAGE,
    DISTRICT,
    THEMES,
    /** Goes along with telephone and mail whether chosen or not: whoever calls must know when it is safe. */
    SAFE_CONTACT
}
