package nl.handenindewijk.notification;

import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.casework.event.LateWork;
import org.jspecify.annotations.Nullable;

/**
 * One neutral mail to be sent.
 *
 * @param eventKey says which event it comes from; the same key is one mail
 * @param requestId null for a digest
 * @param workerId null for the resident
 * @param digest what a digest counts, null for all else
 */
record Notice(
        String eventKey,
        NoticeKind kind,
        @Nullable UUID requestId,
        @Nullable UUID workerId,
        @Nullable Digest digest) {

    /** How many requests are late, and how many too long silent. */
    record Digest(int overdue, int silent) {}

    /** @param occasion the revision of the request, or the moment of what leaves that as it is */
    static Notice toResident(NoticeKind kind, UUID requestId, Object occasion) {
        return new Notice(kind + ":" + requestId + ":" + occasion, kind, requestId, null, null);
    }

    static Notice toWorker(NoticeKind kind, UUID requestId, Object occasion, UUID workerId) {
        return new Notice(kind + ":" + requestId + ":" + occasion + ":" + workerId, kind, requestId, workerId, null);
    }

    /** One mail a day for a whole load, whatever the number of its requests. */
    static Notice ofLoad(UUID firstRequestId, LocalDate day, UUID workerId) {
        return new Notice(
                NoticeKind.ASSIGNED + ":load:" + day + ":" + workerId,
                NoticeKind.ASSIGNED,
                firstRequestId,
                workerId,
                null);
    }

    /** One referral is one mail, however often it is told. */
    static Notice toPartner(UUID referralId, UUID requestId) {
        return new Notice(NoticeKind.REFERRAL + ":" + referralId, NoticeKind.REFERRAL, requestId, null, null);
    }

    /** Null for all that does not go to another organisation. */
    @Nullable
    UUID referralId() {
        return kind == NoticeKind.REFERRAL && eventKey.contains(":")
                ? UUID.fromString(eventKey.substring(eventKey.indexOf(':') + 1))
                : null;
    }

    static Notice digest(LateWork.Reminder reminder, LocalDate day) {
        var kind = reminder.asLead() ? NoticeKind.DIGEST_LEAD : NoticeKind.DIGEST;
        return new Notice(
                kind + ":" + day + ":" + reminder.workerId(),
                kind,
                null,
                reminder.workerId(),
                new Digest(reminder.overdue(), reminder.silent()));
    }
}
