package nl.handenindewijk.terms;

/** Whether a date can still change by a royal decree that does not exist yet. */
public enum Coverage {
    CERTAIN,
    /** It touches a weekday beside a holiday in a year for which no days have been named. */
    UNCERTAIN
}
