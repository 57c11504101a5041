package nl.handenindewijk.casework.related;

/** What two cases are to each other. Labels under {@code related.kind.NAME}. */
public enum LinkKind {
    /** The same question of the same person: one leads, the other is closed. */
    DOUBLE,
    /** People of one household, with a question each. */
    HOUSEHOLD,
    /** They look alike and are not; never proposed again. */
    APART
}
