package nl.handenindewijk.terms;

/** How the length of a term is counted. The names are message keys under {@code reason.unit.}. */
public enum TermUnit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    /** "Onverwijld": the law wants it now and gives no number. */
    AT_ONCE,
    /** A duty without a term. */
    NO_NUMBER
}
