package nl.handenindewijk.audit;

import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as the privacy officer reads it.
 *
 * @param at Dutch time
 * @param worker name of the worker who acted, null for residents and the portal
 * @param reference of the request, name of the worker or null
 * @param detail codes, as stored
 */
record LogLine(
        LogPosition position,
        ZonedDateTime at,
        String actor,
        @Nullable UUID workerId,
        @Nullable String worker,
        String action,
        String object,
        @Nullable String objectId,
        @Nullable String reference,
        boolean done,
        @Nullable String origin,
        String detail) {

    LogLine named(@Nullable String workerName, @Nullable String objectName) {
        return new LogLine(
                position, at, actor, workerId, workerName, action, object, objectId, objectName, done, origin, detail);
    }
}
