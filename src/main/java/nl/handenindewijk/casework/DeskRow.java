package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case as a line of the desk.
 *
 * @param version of the case when it was read, for a form that changes it
 * @param excerpt the first words of the story
 * @param name null if the resident gave none
 * @param silentFrom first day of the alarm for the worker; for the team lead it is {@code silentLeadFrom}
 * @param silentSince the oldest message without answer, or else the last contact
 * @param owner name of the worker, null if nobody has it
 * @param judged false when the portal could not judge the story: somebody reads it today
 * @param readLate nobody has read it and the day on which somebody would have is over
 * @param district name, null where no address was given
 */
public record DeskRow(
        UUID id,
        String reference,
        long version,
        @Nullable String name,
        String excerpt,
        DeskSection section,
        String theme,
        Level level,
        Status status,
        String language,
        String channel,
        boolean saidDanger,
        List<String> dangerSigns,
        boolean judged,
        @Nullable String district,
        @Nullable UUID ownerId,
        @Nullable String owner,
        boolean restricted,
        LocalDate promiseDue,
        @Nullable String legalCode,
        @Nullable LocalDate legalDue,
        @Nullable LocalDate followUpOn,
        LocalDate nextDue,
        LocalDate silentFrom,
        LocalDate silentLeadFrom,
        Instant silentSince,
        @Nullable Instant lastHumanContactAt,
        Instant receivedAt,
        boolean contacted,
        boolean residentWaits,
        int contactAttempts,
        boolean readLate,
        boolean overdue) {

    /** Where the next page begins after this row. */
    String cursor(DeskFilter.Sort sort) {
        var key = switch (sort) {
            case DATE -> nextDue.toString();
            case RECEIVED -> receivedAt.toString();
            case LEVEL -> level + "_" + nextDue;
        };
        return key + "_" + id;
    }
}
