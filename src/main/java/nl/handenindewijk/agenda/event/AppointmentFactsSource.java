package nl.handenindewijk.agenda.event;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells of requests how their appointments went, in one word a request. */
public interface AppointmentFactsSource {

    /**
     * By request, of those that ended: MISSED_BY_US if we missed one, else MISSED_BY_RESIDENT if the resident did, else KEPT
     * if one took place, else CANCELLED. In one statement; requests without any are left out.
     */
    Map<UUID, String> of(Collection<UUID> requestIds);
}
