package nl.handenindewijk.agenda;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.folder.GoesAlong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks and planned appointments go to whoever takes the case over. */
@Component
class AgendaGoesAlong implements GoesAlong {

    private final Tasks tasks;
    private final Appointments appointments;

    AgendaGoesAlong(Tasks tasks, Appointments appointments) {
        this.tasks = tasks;
        this.appointments = appointments;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> openWork(Collection<UUID> requestIds, UUID workerId) {
        if (requestIds.isEmpty()) {
            return Map.of();
        }
        var work = tasks.openCounts(List.copyOf(requestIds), workerId);
        appointments
                .plannedCounts(List.copyOf(requestIds), workerId)
                .forEach((id, number) -> work.merge(id, number, Integer::sum));
        return work;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(UUID requestId, UUID from, UUID to, Instant now) {
        tasks.handOver(requestId, from, to);
        appointments.handOver(requestId, from, to, now);
    }
}
