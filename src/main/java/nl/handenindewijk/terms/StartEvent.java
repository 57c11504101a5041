package nl.handenindewijk.terms;

/** What sets a term running; its date does not count. The names are message keys under {@code reason.start.}. */
public enum StartEvent {
    REPORT,
    URGENT_REPORT,
    BEFORE_INVESTIGATION,
    END_OF_INVESTIGATION,
    APPLICATION,
    REQUEST_FOR_DEBT_HELP,
    SIGNAL,
    THREAT_KNOWN,
    FIRST_CONVERSATION,
    ALWAYS,
    REPORT_AT_VEILIG_THUIS,
    START_OF_INVESTIGATION,
    WRONG_BODY_ADDRESSED,
    MESSAGE_IN_PORTAL,
    ANNOUNCEMENT,
    END_OF_OBJECTION_TERM,
    NOTICE_OF_DEFAULT,
    END_OF_DELIVERY,
    REGISTRATION
}
