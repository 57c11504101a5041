package nl.handenindewijk.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One neutral mail to be sent.
 *
 * @param eventKey says which event it comes from; the same key is one mail
 * @param workerId null for the resident
 */
record Notice(
        String eventKey,
        NoticeKind kind,
        UUID requestId,
        @Nullable UUID workerId) {

    static Notice toResident(NoticeKind kind, UUID requestId, long revision) {
        return new Notice(kind + ":" + requestId + ":" + revision, kind, requestId, null);
    }

    static Notice toWorker(NoticeKind kind, UUID requestId, Object occasion, UUID workerId) {
        return new Notice(kind + ":" + requestId + ":" + occasion + ":" + workerId, kind, requestId, workerId);
    }
}
