package nl.handenindewijk.meldcode;

/** The five steps of the statutory step plan, in order. */
enum Step {
    SIGNS,
    CONSULT,
    TALK,
    WEIGH,
    DECIDE;

    int number() {
        return ordinal() + 1;
    }
}
