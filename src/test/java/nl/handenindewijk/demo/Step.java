package nl.handenindewijk.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Outcome;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;
import nl.handenindewijk.casework.submission.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens to a request.
 *
 * @param by the worker who does it; null for the resident
 */
public record Step(Instant at, @Nullable UUID by, Action action) {

    /** What is done; the names and parts are those of the use cases. */
    public sealed interface Action {}

    public record Triage(Level level, Set<Theme> themes, String reason) implements Action {}

    public record Assign(UUID to, String reason) implements Action {}

    public record Contact(
            ContactKind kind,
            @Nullable LocalDate followUp,
            @Nullable String note) implements Action {}

    public record Attempt(ContactKind kind, DayPart part, LocalDate nextTry, String note) implements Action {}

    public record Start() implements Action {}

    public record WaitingList(String reason) implements Action {}

    public record Ask(String question) implements Action {}

    public record Message(String text) implements Action {}

    public record Note(String text) implements Action {}

    public record HandOver(UUID team, String reason) implements Action {}

    public record SafeContact(ContactPreferences preferences, String reason) implements Action {}

    /** Something to do, put on the worker's own list. */
    public record Task(LocalDate due, String what) implements Action {}

    /** What is to be reached, on a life domain. */
    public record Goal(String domain, String what) implements Action {}

    /** An appointment of the worker with the resident. */
    public record Meeting(
            LocalDate day,
            LocalTime time,
            String how,
            int minutes,
            @Nullable String place) implements Action {}

    public record Restrict(String reason) implements Action {}

    public record Close(Outcome outcome, String reason) implements Action {}

    public record Reopen(String reason) implements Action {}

    /** The resident writes. */
    public record Reply(String text) implements Action {}

    /** The resident takes it back. */
    public record Withdraw() implements Action {}
}
