package nl.handenindewijk.notification;

/** What a notice is about. Subject and text are the messages {@code notice.KIND.subject} and {@code notice.KIND.text}. */
enum NoticeKind {
    /** To the resident: the question came in. */
    RECEIPT,
    /** To the resident: a worker wrote. */
    MESSAGE,
    /** To the resident: a question still waits for an answer. */
    REMINDER,
    /** To the resident: the question is closed. */
    CLOSED,
    /** To the resident: somebody else is the contact now. */
    CONTACT_CHANGED,
    /** To a worker: somebody else gave the worker a request. */
    ASSIGNED,
    /** To the workers of a team: there is danger now (U0). */
    URGENT,
    /** To a worker, once a day: how many of the own requests are late or too long silent. */
    DIGEST,
    /** To a team lead, once a day: the same of the own teams. */
    DIGEST_LEAD,
    /** To another organisation: something was shared, behind a link of its own. */
    REFERRAL,
    /** To a privacy officer: a worker opened a case in an emergency. */
    EMERGENCY_ACCESS;

    /** Whether it goes to somebody who works here. */
    boolean isForStaff() {
        return this == ASSIGNED || this == URGENT || this == DIGEST || this == DIGEST_LEAD || this == EMERGENCY_ACCESS;
    }

    /** Where the reader finds more. */
    String path() {
        return this == EMERGENCY_ACCESS ? "/beheer/noodtoegang" : isForStaff() ? "/werkbak" : "/mijn-vraag";
    }

    /** Whether the reader must be somebody who may know of the request. */
    boolean isAboutCase() {
        return this == ASSIGNED || this == URGENT;
    }
}
