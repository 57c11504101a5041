package nl.handenindewijk.casework.event;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives the facts of every help request, so that figures can be rebuilt from what happened. */
public interface RequestFactsSource {

    /** Calls the consumer once per request, in the order of their ids in the database, without holding all in memory. */
    void forEach(Consumer<RequestFacts> consumer);

    /** The facts of these requests as they are now. */
    List<RequestFacts> of(Collection<UUID> requestIds);
}
