package nl.handenindewijk.casework.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * All a resident may see of the own request. Internal notes are not in here, and cannot be.
 *
 * @param story the resident's own words, for the copy that Awb 2:17 asks for
 * @param nextDate the next promised day, null when closed
 * @param legalCode the statutory term that runs, null if none
 * @param contactName first name of the worker, null until somebody took it up
 * @param contactMade whether a person already made contact
 * @param messages oldest first
 * @param passedOn whether somebody else wrote the story
 */
public record ResidentView(
        PublicReference reference,
        UUID requestId,
        Instant receivedAt,
        ResidentStatus status,
        @Nullable LocalDate nextDate,
        @Nullable String legalCode,
        @Nullable LocalDate legalDue,
        String teamName,
        String teamPhone,
        @Nullable String contactName,
        boolean contactMade,
        Set<Theme> themes,
        String story,
        ContactPreferences contact,
        List<Message> messages,
        boolean mayReply,
        boolean mayWithdraw,
        boolean passedOn) {

    /**
     * One message or step.
     *
     * @param from who wrote it
     * @param author first name of the worker, null for the resident and for automatic messages
     * @param text the words, null for a step without words
     * @param code what happened, for steps: the key {@code resident-step.CODE}
     * @param moved the date that moved because a rule changed, null for all else
     */
    public record Message(
            Instant at,
            From from,
            @Nullable String author,
            @Nullable String text,
            String code,
            @Nullable Moved moved) {}

    /**
     * A date that moved.
     *
     * @param causes codes of the rules that changed, labels under {@code resident-cause.CODE}
     */
    public record Moved(LocalDate before, LocalDate after, List<String> causes) {}

    /** Who wrote. */
    public enum From {
        RESIDENT,
        WORKER,
        PORTAL
    }
}
