package nl.handenindewijk.casework.event;

/** What happened to a help request. */
public enum Change {
    SUBMITTED,
    TRIAGED,
    /** A worker said what it is in law. */
    CLASSIFIED,
    ASSIGNED,
    UNASSIGNED,
    /** Another worker took over the load of a colleague; the resident has another contact. */
    TAKEN_OVER,
    CONTACT_MADE,
    CONTACT_ATTEMPTED,
    QUESTION_ASKED,
    MESSAGE_TO_RESIDENT,
    MESSAGE_FROM_RESIDENT,
    NOTE_ADDED,
    SIGN_CONFIRMED,
    SIGN_REJECTED,
    STARTED,
    PUT_ON_WAITING_LIST,
    REFERRED,
    /** The other organisation took it on. */
    REFERRAL_ACCEPTED,
    /** The other organisation did not take it on. */
    REFERRAL_REFUSED,
    /** The other organisation gave it back after taking it on. */
    REFERRAL_RETURNED,
    /** The other organisation and the resident found each other. */
    REFERRAL_CONTACT,
    /** A worker took the referral back. */
    REFERRAL_REVOKED,
    /** The resident wanted the referral no more. */
    REFERRAL_STOPPED,
    /** Somebody around the resident was noted. */
    PERSON_ADDED,
    PERSON_CHANGED,
    PERSON_REMOVED,
    HANDED_OVER,
    SAFE_CONTACT_CHANGED,
    RESTRICTED,
    UNRESTRICTED,
    /** A colleague may see the restricted case. */
    ACCESS_ALLOWED,
    /** A colleague may never see the case. */
    ACCESS_EXCLUDED,
    ACCESS_LIFTED,
    /** Somebody opened the case in an emergency. */
    EMERGENCY_ACCESS,
    /** A worker filed the question, for whoever asked or passed it on. */
    ENTERED_BY_STAFF,
    /** Somebody else than the person concerned sent the question in, without a worker. */
    PASSED_ON,
    /** A creditor told of arrears: the first of this address, or one more. */
    SIGNAL_RECEIVED,
    /** A worker gave the person concerned a new code. */
    CODE_HANDED_OUT,
    /** Who passed it on follows it no longer. */
    HELPER_REMOVED,
    /** The person concerned agreed that who passed it on sees how far it is. */
    HELPER_SEES_MORE,
    HELPER_SEES_LESS,
    FILE_ADDED,
    FILE_REMOVED,
    TASK_ADDED,
    TASK_MOVED,
    TASK_DONE,
    /** Not needed any more. */
    TASK_DROPPED,
    APPOINTMENT_MADE,
    APPOINTMENT_MOVED,
    APPOINTMENT_CANCELLED,
    APPOINTMENT_KEPT,
    /** By the resident or by us. */
    APPOINTMENT_MISSED,
    GOAL_SET,
    /** A goal got its outcome. */
    GOAL_SETTLED,
    DOMAINS_SCORED,
    /** A worker would close; a second one decides. */
    CLOSING_PROPOSED,
    /** The case stays open. */
    CLOSING_TURNED_DOWN,
    CLOSED,
    /** After closing the resident said whether it helped. */
    FEEDBACK_GIVEN,
    REOPENED,
    WITHDRAWN,
    /** The same question of the same person came in twice and goes on as one. */
    JOINED,
    /** They were not the same after all. */
    SEPARATED,
    /** Another case belongs to the same household. */
    LINKED,
    UNLINKED,
    /** A rule changed, and with it a date. */
    DATES_MOVED
}
