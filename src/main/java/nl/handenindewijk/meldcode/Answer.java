package nl.handenindewijk.meldcode;

/** An answer to a question of a step. */
enum Answer {
    JA,
    NEE,
    ONBEKEND
}
