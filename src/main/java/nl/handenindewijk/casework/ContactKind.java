package nl.handenindewijk.casework;

/** What a worker did to reach a resident. Labels under {@code contact-kind.NAME}. */
public enum ContactKind {
    CALLED,
    VISITED,
    WROTE,
    DESK
}
