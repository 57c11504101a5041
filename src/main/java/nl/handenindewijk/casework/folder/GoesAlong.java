package nl.handenindewijk.casework.folder;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Work of another room that hangs on a case and goes to whoever takes the case over, such as tasks and appointments. */
public interface GoesAlong {

    /** How many pieces of open work this worker has on each of these cases; a case without any may be left out. */
    Map<UUID, Integer> openWork(Collection<UUID> requestIds, UUID workerId);

    /** Gives the open work of one worker on this case to another, in the transaction in which the case changes hands. */
    void handOver(UUID requestId, UUID from, UUID to, Instant now);
}
