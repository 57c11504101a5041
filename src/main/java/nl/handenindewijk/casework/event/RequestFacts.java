package nl.handenindewijk.casework.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The countable side of a help request after a change: codes and Dutch calendar dates, nothing about the person.
 *
 * @param revision grows by one with every change; a lower one is older
 * @param districtCode null where no address was given
 * @param themes theme codes, the main one first
 * @param waitDays working days from receipt to first human contact, null until there was any
 * @param minutesToContact from receipt to first human contact, by the clock on the wall
 * @param legalCode code of the statutory term, null if none runs or ran
 * @param legalDoneOn when what it asks was done, null while it runs and when it lapsed
 * @param nextDue the earliest date that still binds
 */
public record RequestFacts(
        UUID requestId,
        long revision,
        LocalDate receivedOn,
        @Nullable String districtCode,
        UUID teamId,
        @Nullable UUID assignedTo,
        List<String> themes,
        String level,
        String channel,
        String language,
        String status,
        boolean open,
        @Nullable String outcome,
        boolean restricted,
        @Nullable LocalDate firstContactOn,
        @Nullable Integer waitDays,
        @Nullable Integer minutesToContact,
        @Nullable LocalDate closedOn,
        LocalDate promiseDue,
        @Nullable String legalCode,
        @Nullable LocalDate legalDue,
        @Nullable LocalDate legalDoneOn,
        LocalDate nextDue) {}
