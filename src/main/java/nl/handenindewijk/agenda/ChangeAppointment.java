package nl.handenindewijk.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.agenda.event.AppointmentChanged;
import nl.handenindewijk.agenda.event.AppointmentChanged.What;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Moves an appointment, calls it off, or says how it went. */
@UseCase
class ChangeAppointment {

    private final AgendaDesk desk;
    private final Appointments appointments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeAppointment(AgendaDesk desk, Appointments appointments, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws ChangedMeanwhile if somebody else was first
     * @throws TooEarly if an outcome is given before it began
     */
    void handle(Input in, CurrentWorker by) {
        var folder = desk.open(in.reference(), by);
        var planned = appointments.find(in.appointment(), folder.id()).orElseThrow(NotHere::new);
        if (!desk.tell(folder, entry(in, planned), by)) {
            return;
        }
        if (planned.version() != in.version()) {
            throw new ChangedMeanwhile();
        }
        var now = clock.instant();
        if (in.to() != null) {
            appointments.move(planned, in.to(), now);
            publish(planned, What.MOVED, in.to().day(), now);
            return;
        }
        if (!planned.canBecome(in.state(), now)) {
            throw new TooEarly();
        }
        appointments.end(planned, in.state(), by.id(), now);
        publish(planned, in.state().what(), planned.slot().day(), now);
    }

    private void publish(Appointment planned, What what, LocalDate day, Instant now) {
        var how = planned.how().name();
        events.publishEvent(new AppointmentChanged(planned.id(), planned.requestId(), what, how, day, now));
    }

    private static FolderEntry entry(Input in, Appointment planned) {
        var slot = in.to() == null ? planned.slot() : in.to();
        var detail = new HashMap<>(Map.of(
                "day", slot.day().toString(),
                "time", slot.time().toString(),
                "how", planned.how().name()));
        if (in.to() != null) {
            detail.put("before", planned.slot().day().toString());
            return new FolderEntry(Change.APPOINTMENT_MOVED, detail, in.reason(), true, in.actionKey());
        }
        return switch (in.state()) {
            case CANCELLED -> new FolderEntry(Change.APPOINTMENT_CANCELLED, detail, in.reason(), true, in.actionKey());
            case KEPT -> FolderEntry.internal(Change.APPOINTMENT_KEPT, detail, in.reason(), in.actionKey());
            default -> {
                detail.put("missedBy", in.state() == AppointmentState.MISSED_BY_US ? "US" : "RESIDENT");
                yield FolderEntry.internal(Change.APPOINTMENT_MISSED, detail, in.reason(), in.actionKey());
            }
        };
    }

    /**
     * What becomes of an appointment.
     *
     * @param state how it ended; PLANNED where it is only moved
     * @param to the new time, null unless it is moved
     */
    record Input(
            PublicReference reference,
            UUID appointment,
            long version,
            AppointmentState state,
            @Nullable Slot to,
            @Nullable String reason,
            UUID actionKey) {}
}
