package nl.handenindewijk.casework.resident;

/** The state of a request in the resident's words. Labels under {@code resident-status.CODE}. */
public enum ResidentStatus {
    RECEIVED,
    BEING_READ,
    CONTACT_PLANNED,
    IN_PROGRESS,
    WAITING_FOR_YOU,
    WAITING_FOR_ANOTHER,
    CLOSED,
    WITHDRAWN
}
