package nl.handenindewijk.casework;

/** How fast a person must make contact; labels are under {@code level.NAME}. A machine only ever raises it. */
public enum Level {
    /** Nu gevaar: life, violence, a child unsafe now. At once. */
    U0,
    /** Spoed: eviction, cut-off, no food, nowhere to sleep. Same or next working day. */
    U1,
    /** Snel: a growing problem, children involved. */
    U2,
    /** Gewoon: a clear question in a stable situation. */
    U3,
    /** Informatie: a question that can be answered at once. */
    U4;

    /** Whether this asks for more haste than the other. */
    public boolean isMoreUrgentThan(Level other) {
        return ordinal() < other.ordinal();
    }

    /** Whether it may never wait on a list. */
    public boolean isUrgent() {
        return this == U0 || this == U1;
    }

    Level orMoreUrgent(Level other) {
        return other.isMoreUrgentThan(this) ? other : this;
    }
}
