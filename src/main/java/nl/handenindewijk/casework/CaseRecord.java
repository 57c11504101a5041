package nl.handenindewijk.casework;

import static nl.handenindewijk.casework.TimelineEntry.detail;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.Refusal.Reason;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.EncryptedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a help request, and the few steps of which every change of it is made; the life itself, with its rules,
 * is {@link HelpRequest}. Nothing else calls the steps (a rule of the build).
 */
@MappedSuperclass
abstract class CaseRecord {

    @Id
    private UUID id;

    private String reference;
    private byte[] accessCodeHash;
    private byte[] submissionKeyHash;

    @Embedded
    private CaseOrigin origin;

    @Embedded
    private CaseDeadlines deadlines;

    @Embedded
    private CaseLaw law;

    @Embedded
    private CaseContacts contacts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] themes;

    private String primaryTheme;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private UUID teamId;
    private @Nullable UUID assignedTo;
    private @Nullable Instant assignedAt;
    private boolean restricted;
    private @Nullable Instant closedAt;

    @Convert(converter = EncryptedText.class)
    private String story;

    @Convert(converter = EncryptedText.class)
    private String excerpt;

    @Convert(converter = EncryptedText.class)
    private @Nullable String personName;

    @Convert(converter = EncryptedContactCard.class)
    private ContactCard contact;

    private long revision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseRecord() {}

    @SuppressWarnings("NullAway.Init")
    protected CaseRecord(NewHelpRequest in, SubmissionFacts facts, CaseDates dates, Instant now) {
        id = facts.id();
        reference = facts.reference().value();
        accessCodeHash = facts.accessCodeHash();
        submissionKeyHash = facts.submissionKeyHash();
        origin = new CaseOrigin(in, facts, now);
        contacts = new CaseContacts(now);
        deadlines = new CaseDeadlines(facts, now, dates);
        law = new CaseLaw();
        status = Status.NEW;
        level = facts.level();
        teamId = facts.teamId();
        story = in.story();
        excerpt = Excerpt.of(in.story());
        personName = in.personName();
        contact = new ContactCard(in.contact(), in.whereabouts());
        about(in.themes());
        law.begin(List.of(themes), origin, dates);
        settle(dates, now);
    }

    /** @throws StaleVersion if the form was made from an older state */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new StaleVersion();
        }
    }

    protected void becomes(Level next) {
        level = next;
    }

    protected void givenTo(UUID worker, Instant now) {
        assignedTo = worker;
        assignedAt = now;
    }

    protected void goesTo(UUID team) {
        teamId = team;
    }

    protected void reachedBy(ContactPreferences preferences) {
        contact = new ContactCard(preferences, contact.whereabouts());
    }

    protected void opensWith(byte[] codeHash) {
        accessCodeHash = codeHash;
    }

    protected void restricted(boolean on) {
        restricted = on;
    }

    protected void goesOn() {
        outcome = null;
        closedAt = null;
    }

    protected List<String> themeCodes() {
        return List.of(themes);
    }

    protected void move(Status next) {
        if (status == next) {
            return;
        }
        refuseIf(!status.canBecome(next), Reason.MOVE_NOT_ALLOWED);
        refuseIf(next == Status.WAITING_LIST && level.isUrgent(), Reason.URGENT_NEVER_WAITS);
        status = next;
    }

    protected void about(Collection<Theme> list) {
        themes = list.stream().map(Enum::name).toArray(String[]::new);
        primaryTheme = themes[0];
    }

    protected void end(@Nullable Outcome how, Instant now) {
        outcome = how;
        closedAt = now;
        contacts.over();
        law.lapse();
        deadlines.over();
    }

    protected void settle(CaseDates dates, Instant now) {
        settle(dates, now, detail());
    }

    /** Sets the dates that follow from the state, and adds to the detail that a term which stood still goes on. */
    protected Map<String, String> settle(CaseDates dates, Instant now, Map<String, String> detail) {
        var conversation = contacts.firstConversationAt();
        if (conversation != null) {
            law.conversationHeld(conversation);
        }
        var today = DutchTime.dateOf(now);
        if (status != Status.WAITING_FOR_RESIDENT && law.goOn(today, origin.receivedOn(), dates)) {
            detail.putAll(detail("goesOn", today, "due", law.due()));
        }
        deadlines.settle(contacts, law, dates);
        return detail;
    }

    /** Nobody's any more: whoever opens it next reads it as unread work. */
    protected void leave() {
        assignedTo = null;
        assignedAt = null;
        if (status.isOpen() && status != Status.NEW && status != Status.IN_TRIAGE) {
            move(Status.IN_TRIAGE);
        }
    }

    protected static void refuseIf(boolean broken, Reason reason) {
        if (broken) {
            throw new Refusal(reason);
        }
    }

    protected static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    protected TimelineEntry happened(
            Change kind, Actor actor, Instant now, Map<String, String> detail, @Nullable String body) {
        revision++;
        boolean human = kind == Change.CONTACT_MADE
                || kind == Change.QUESTION_ASKED
                || (kind == Change.MESSAGE_TO_RESIDENT && actor.kind() == Actor.Kind.WORKER);
        return new TimelineEntry(id, kind, actor, now, human, detail, isBlank(body) ? null : body);
    }

    long revision() {
        return revision;
    }

    UUID id() {
        return id;
    }

    PublicReference reference() {
        return new PublicReference(reference);
    }

    byte[] accessCodeHash() {
        return accessCodeHash.clone();
    }

    CaseOrigin origin() {
        return origin;
    }

    CaseDeadlines deadlines() {
        return deadlines;
    }

    CaseLaw law() {
        return law;
    }

    CaseContacts contacts() {
        return contacts;
    }

    List<Theme> themes() {
        return Stream.of(themes).map(Theme::valueOf).toList();
    }

    Level level() {
        return level;
    }

    Status status() {
        return status;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    UUID teamId() {
        return teamId;
    }

    @Nullable
    UUID assignedTo() {
        return assignedTo;
    }

    boolean restricted() {
        return restricted;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    Instant closedOrThrow() {
        return Objects.requireNonNull(closedAt, "not closed");
    }

    String story() {
        return story;
    }

    @Nullable
    String personName() {
        return personName;
    }

    ContactCard contact() {
        return contact;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
