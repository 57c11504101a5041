package nl.handenindewijk.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.agenda.event.AppointmentDays;
import org.springframework.stereotype.Component;

/** Reads the days of appointments, never how, where or with whom. */
@Component
class StoredAppointmentDays implements AppointmentDays {

    private final Appointments appointments;
    private final Clock clock;

    StoredAppointmentDays(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public List<LocalDate> plannedDays(UUID requestId) {
        var now = clock.instant();
        return appointments.of(requestId).stream()
                .filter(one -> one.isPlanned() && now.isBefore(one.slot().end()))
                .map(one -> one.slot().day())
                .distinct()
                .sorted()
                .toList();
    }
}
