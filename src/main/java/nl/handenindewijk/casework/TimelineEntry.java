package nl.handenindewijk.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.shared.crypto.EncryptedText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a help request. Never changed, never removed; the database refuses both. */
@Entity
@Immutable
@Table(name = "casework_timeline")
class TimelineEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private UUID requestId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Change kind;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private @Nullable UUID actorId;
    private boolean residentSees;
    private boolean humanContact;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail;

    @Convert(converter = EncryptedText.class)
    @Column(name = "body")
    private @Nullable String body;

    private @Nullable UUID actionKey;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    /** @param body the words, if any; kept from residents unless the kind is a message */
    TimelineEntry(
            UUID requestId,
            Change kind,
            Actor actor,
            Instant at,
            boolean humanContact,
            Map<String, String> detail,
            @Nullable String body) {
        this.requestId = requestId;
        this.kind = kind;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.at = at;
        this.residentSees = kind != Change.NOTE_ADDED
                && kind != Change.TRIAGED
                && kind != Change.SIGN_CONFIRMED
                && kind != Change.SIGN_REJECTED
                && kind != Change.RESTRICTED
                && kind != Change.UNRESTRICTED
                && kind != Change.ACCESS_ALLOWED
                && kind != Change.ACCESS_EXCLUDED
                && kind != Change.ACCESS_LIFTED
                && kind != Change.EMERGENCY_ACCESS
                && kind != Change.SEPARATED
                && kind != Change.UNASSIGNED
                && (kind != Change.DATES_MOVED || MovedDates.concernResident(detail));
        this.humanContact = humanContact;
        this.detail = detail;
        this.body = body;
    }

    /** What a room beside the case tells. */
    TimelineEntry(UUID requestId, Actor actor, Instant at, FolderEntry entry) {
        this(requestId, entry.kind(), actor, at, false, entry.detail(), entry.words());
        this.residentSees = entry.residentSees();
    }

    /** Codes and dates by name, to be added to. */
    static Map<String, String> detail(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
        }
        return map;
    }

    TimelineEntry withActionKey(@Nullable UUID key) {
        actionKey = key;
        return this;
    }

    Change kind() {
        return kind;
    }

    Actor.Kind actorKind() {
        return actorKind;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    Instant at() {
        return at;
    }

    boolean residentSees() {
        return residentSees;
    }

    boolean humanContact() {
        return humanContact;
    }

    Map<String, String> detail() {
        return detail;
    }

    @Nullable
    String body() {
        return body;
    }
}
