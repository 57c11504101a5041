package nl.handenindewijk.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.agenda.event.AppointmentFactsSource;
import nl.handenindewijk.casework.event.TrustFacts;
import nl.handenindewijk.casework.event.TrustFactsSource;
import nl.handenindewijk.goals.event.GoalFactsSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened around a request as it is now, asked of the modules that keep it: the same after an event and in a rebuild. */
@Component
class RequestHistory {

    private final TrustFactsSource trust;
    private final AppointmentFactsSource appointments;
    private final GoalFactsSource goals;

    RequestHistory(TrustFactsSource trust, AppointmentFactsSource appointments, GoalFactsSource goals) {
        this.trust = trust;
        this.appointments = appointments;
        this.goals = goals;
    }

    /** In three statements, however many there are. */
    Known of(Collection<UUID> requestIds) {
        return new Known(trust.of(requestIds), appointments.of(requestIds), goals.of(requestIds));
    }

    /** By request. */
    record Known(Map<UUID, TrustFacts> trust, Map<UUID, String> met, Map<UUID, String> goals) {

        Facts of(UUID request) {
            return new Facts(trust.getOrDefault(request, TrustFacts.NONE), met.get(request), goals.get(request));
        }
    }

    /**
     * Of one request.
     *
     * @param met how its appointments went, null if none ended
     * @param goals outcome per life domain, null if no goal has one
     */
    record Facts(
            TrustFacts trust,
            @Nullable String met,
            @Nullable String goals) {}
}
