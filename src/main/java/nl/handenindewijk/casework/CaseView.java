package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.resident.ExplainedDate;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.dangersigns.DangerKind;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.terms.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * One case as its page shows it to a worker who may see it.
 *
 * @param folder what the rooms beside the case may know of it
 * @param version goes with every form on the page
 * @param owner name of the worker who has it, null if nobody
 * @param childrenAtHome what the resident said, null if not asked or not answered
 * @param signs what the portal noticed in the story when it was filed
 * @param judged false when the portal could not judge the story
 * @param qualification what a worker said it is in law; null until then, and the strictest plausible term runs
 * @param suspensions days on which the statutory term stood or stands still
 * @param suspendable whether the law lets it stand still while the resident is asked something
 * @param overdue whether a date that binds has passed
 * @param why how each of the dates was counted
 * @param moves the states the case may go to from here
 * @param timeline newest first
 */
public record CaseView(
        Folder folder,
        PublicReference reference,
        long version,
        Instant receivedAt,
        NewHelpRequest.Channel channel,
        NewHelpRequest.Sender sender,
        String language,
        List<Theme> themes,
        Level level,
        Status status,
        @Nullable Outcome outcome,
        NewHelpRequest.DangerAnswer dangerAnswer,
        @Nullable Boolean childrenAtHome,
        List<SignInStory> signs,
        boolean judged,
        @Nullable String districtCode,
        UUID teamId,
        String teamName,
        @Nullable UUID ownerId,
        @Nullable String owner,
        boolean restricted,
        LocalDate promiseDue,
        @Nullable Qualification qualification,
        @Nullable String legalCode,
        @Nullable LocalDate legalDue,
        boolean legalOpen,
        @Nullable LocalDate followUpOn,
        List<Suspension> suspensions,
        boolean suspendable,
        LocalDate nextDue,
        boolean overdue,
        LocalDate silentFrom,
        LocalDate silentLeadFrom,
        List<ExplainedDate> why,
        @Nullable Instant firstContactAt,
        @Nullable Instant lastHumanContactAt,
        boolean residentWaits,
        int contactAttempts,
        @Nullable Instant closedAt,
        String story,
        @Nullable String personName,
        ContactPreferences contact,
        Whereabouts whereabouts,
        List<Status> moves,
        List<Item> timeline) {

    /**
     * Whether somebody near the resident may be the danger. Then a letter, a visit or a voice message comes only after
     * the worker has agreed it with the resident, also where the resident ticked it.
     */
    public boolean agreeFirst() {
        return signs.stream()
                .anyMatch(sign -> sign.verdict() != SignVerdict.REJECTED
                        && DangerKind.valueOf(sign.kind()).isFromSomebodyNear());
    }

    /**
     * One thing that happened.
     *
     * @param actor name of the worker; null for the resident and the portal
     * @param detail codes and dates, by name
     * @param body the words, if any
     */
    public record Item(
            Instant at,
            Change kind,
            boolean byResident,
            @Nullable String actor,
            boolean humanContact,
            Map<String, String> detail,
            @Nullable String body) {}

    /**
     * A sign of danger as it was stored, with the words of the story that gave it.
     *
     * @param kind code of the danger kind
     * @param percent how sure the portal was
     * @param rule name and version of what noticed it
     * @param words the literal words
     * @param verdict null until a worker says whether it is right
     */
    public record SignInStory(
            UUID id,
            String kind,
            boolean acute,
            long percent,
            String rule,
            List<String> words,
            @Nullable SignVerdict verdict) {

        static SignInStory of(DangerSign sign) {
            return new SignInStory(
                    sign.id(),
                    sign.kind(),
                    sign.acute(),
                    Math.round(sign.confidence() * 100),
                    sign.rule() + " " + sign.version(),
                    sign.words(),
                    sign.verdict());
        }
    }
}
