package nl.handenindewijk.terms;

/** What follows if a term is missed, or what to think of. The names are message keys under {@code term.consequence.}. */
public enum Consequence {
    NONE,
    CONFIRM_RECEIPT,
    TELL_ABOUT_OWN_PLAN,
    POINT_TO_FREE_SUPPORT,
    MAY_APPLY_AT_ONCE,
    WRITTEN_REPORT,
    NOTICE_OF_DEFAULT,
    TEMPORARY_HELP,
    ESTABLISH_QUESTION,
    OFFER_CONVERSATION,
    THREATENING_SITUATION,
    SAY_HOW_MANY_WEEKS,
    NEVER_ONLY_DOOR,
    PAY_ADVANCE,
    SEARCH_PERIOD,
    NORM_OF_VEILIG_THUIS,
    FORWARD_AND_TELL,
    NOTIFY_ELECTRONICALLY,
    OBJECTION_TOO_LATE,
    PENALTY_RUNS,
    CUT_OFF_DATE,
    SIGNPOST_ONLY
}
