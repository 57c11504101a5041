package nl.handenindewijk.casework.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A help request came in or changed. Published inside the transaction of the change.
 *
 * @param actorId the worker who did it; null for the resident and for the portal itself
 * @param byResident whether the resident did it
 */
public record HelpRequestChanged(
        Change change, Instant at, @Nullable UUID actorId, boolean byResident, RequestFacts facts) {}
