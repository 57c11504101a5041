package nl.handenindewijk.casework.event;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Works out from the history of requests what it tells about trust. */
public interface TrustFactsSource {

    /** In one statement; those without history are left out. */
    Map<UUID, TrustFacts> of(Collection<UUID> requestIds);
}
