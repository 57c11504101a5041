package nl.handenindewijk.casework;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who spoke last. Only a person counts as contact; automatic messages never do (F12). */
@Embeddable
class CaseContacts {

    private @Nullable Instant firstContactAt;
    private @Nullable Instant firstConversationAt;
    private @Nullable Instant lastHumanContactAt;
    private Instant lastResidentAt;
    private boolean residentWaits;
    private Instant silentSince;
    private int contactAttempts;

    @SuppressWarnings("NullAway.Init")
    protected CaseContacts() {}

    CaseContacts(Instant receivedAt) {
        lastResidentAt = receivedAt;
        silentSince = receivedAt;
    }

    void byPerson(Instant now) {
        if (firstContactAt == null) {
            firstContactAt = now;
        }
        lastHumanContactAt = now;
        silentSince = now;
        residentWaits = false;
    }

    /** Both heard each other: at the phone, at home, at the desk. What was only written is contact, but no conversation. */
    void spoken(Instant now) {
        if (firstConversationAt == null) {
            firstConversationAt = now;
        }
        byPerson(now);
    }

    void attempted() {
        contactAttempts++;
    }

    void byResident(Instant now) {
        if (made() && !residentWaits) {
            silentSince = now;
        }
        lastResidentAt = now;
        residentWaits = true;
    }

    /** A message that waits for an answer at the other waits here too, since the earlier of both. */
    void join(CaseContacts second) {
        if (second.residentWaits) {
            lastResidentAt = residentWaits && lastResidentAt.isBefore(second.lastResidentAt)
                    ? lastResidentAt
                    : second.lastResidentAt;
            residentWaits = true;
        }
        if (second.silentSince.isBefore(silentSince)) {
            silentSince = second.silentSince;
        }
    }

    void over() {
        residentWaits = false;
    }

    boolean made() {
        return firstContactAt != null;
    }

    @Nullable
    Instant firstContactAt() {
        return firstContactAt;
    }

    @Nullable
    Instant firstConversationAt() {
        return firstConversationAt;
    }

    @Nullable
    Instant lastHumanContactAt() {
        return lastHumanContactAt;
    }

    Instant lastResidentAt() {
        return lastResidentAt;
    }

    /** The resident wrote last and waits for an answer. */
    boolean residentWaits() {
        return residentWaits;
    }

    /** When the silence began: the oldest message that no person answered, or else the last contact by a person. */
    Instant silentSince() {
        return silentSince;
    }

    int attempts() {
        return contactAttempts;
    }
}
