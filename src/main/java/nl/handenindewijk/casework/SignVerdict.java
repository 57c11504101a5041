package nl.handenindewijk.casework;

/** What a worker says of a sign of danger: <i>klopt</i> or <i>klopt niet</i>. It never changes the level. */
public enum SignVerdict {
    CONFIRMED,
    REJECTED
}
