package nl.handenindewijk.casework.event;

import java.util.function.Consumer;

/** Gives the facts of every help request, so that figures can be rebuilt from what happened. */
public interface RequestFactsSource {

    /** Calls the consumer once per request, in any order, without holding all in memory. */
    void forEach(Consumer<RequestFacts> consumer);
}
