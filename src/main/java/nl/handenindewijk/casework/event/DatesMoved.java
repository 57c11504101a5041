package nl.handenindewijk.casework.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Dates of these requests were counted again after a change of rules, and moved. Published inside that transaction. */
public record DatesMoved(Instant at, List<UUID> requestIds) {

    public DatesMoved {
        requestIds = List.copyOf(requestIds);
    }
}
