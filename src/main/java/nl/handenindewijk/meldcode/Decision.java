package nl.handenindewijk.meldcode;

/** What may be decided in step 5. */
enum Decision {
    MELDEN,
    MELDEN_EN_HULP,
    HULP,
    GEEN_VERMOEDEN;

    boolean reports() {
        return this == MELDEN || this == MELDEN_EN_HULP;
    }
}
