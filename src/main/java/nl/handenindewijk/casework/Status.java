package nl.handenindewijk.casework;

import java.util.EnumSet;
import java.util.Set;
import nl.handenindewijk.casework.resident.ResidentStatus;

/** Where a help request stands. The allowed moves are one total table; labels are under {@code status.NAME}. */
public enum Status {
    /** Came in; nobody has opened it yet. */
    NEW,
    /** Read; being looked at: who should take this up, how fast. */
    IN_TRIAGE,
    /** The resident was asked something and is to answer. */
    WAITING_FOR_RESIDENT,
    /** Somebody owns it; no contact yet. */
    ASSIGNED,
    /** A person spoke with the resident. */
    CONTACT_MADE,
    /** Help is going on. */
    IN_PROGRESS,
    /** Waits for a place; never for levels U0 and U1. */
    WAITING_LIST,
    /** Brought to another organisation; not over until contact there is confirmed. */
    REFERRED,
    /** Over, with an outcome. */
    CLOSED,
    /** The resident took it back. */
    WITHDRAWN;

    /** Whether work remains. */
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /** The same in the words of the resident. */
    ResidentStatus forResident() {
        return switch (this) {
            case NEW -> ResidentStatus.RECEIVED;
            case IN_TRIAGE -> ResidentStatus.BEING_READ;
            case ASSIGNED -> ResidentStatus.CONTACT_PLANNED;
            case CONTACT_MADE, IN_PROGRESS -> ResidentStatus.IN_PROGRESS;
            case WAITING_FOR_RESIDENT -> ResidentStatus.WAITING_FOR_YOU;
            case WAITING_LIST, REFERRED -> ResidentStatus.WAITING_FOR_ANOTHER;
            case CLOSED -> ResidentStatus.CLOSED;
            case WITHDRAWN -> ResidentStatus.WITHDRAWN;
        };
    }

    /** Whether the life of a request may go from this state to the other. Staying is not a move. */
    public boolean canBecome(Status next) {
        return moves().contains(next);
    }

    private Set<Status> moves() {
        return switch (this) {
            case NEW ->
                EnumSet.of(
                        IN_TRIAGE,
                        ASSIGNED,
                        CONTACT_MADE,
                        WAITING_FOR_RESIDENT,
                        WAITING_LIST,
                        REFERRED,
                        CLOSED,
                        WITHDRAWN);
            case IN_TRIAGE ->
                EnumSet.of(ASSIGNED, CONTACT_MADE, WAITING_FOR_RESIDENT, WAITING_LIST, REFERRED, CLOSED, WITHDRAWN);
            case ASSIGNED ->
                EnumSet.of(IN_TRIAGE, CONTACT_MADE, WAITING_FOR_RESIDENT, WAITING_LIST, REFERRED, CLOSED, WITHDRAWN);
            case WAITING_FOR_RESIDENT ->
                EnumSet.of(IN_TRIAGE, ASSIGNED, CONTACT_MADE, IN_PROGRESS, REFERRED, CLOSED, WITHDRAWN);
            case CONTACT_MADE ->
                EnumSet.of(IN_TRIAGE, IN_PROGRESS, WAITING_FOR_RESIDENT, WAITING_LIST, REFERRED, CLOSED, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(IN_TRIAGE, WAITING_FOR_RESIDENT, REFERRED, CLOSED, WITHDRAWN);
            case WAITING_LIST ->
                EnumSet.of(
                        IN_TRIAGE,
                        ASSIGNED,
                        CONTACT_MADE,
                        IN_PROGRESS,
                        WAITING_FOR_RESIDENT,
                        REFERRED,
                        CLOSED,
                        WITHDRAWN);
            case REFERRED -> EnumSet.of(IN_TRIAGE, CONTACT_MADE, IN_PROGRESS, CLOSED, WITHDRAWN);
            case CLOSED, WITHDRAWN -> EnumSet.of(IN_TRIAGE);
        };
    }
}
