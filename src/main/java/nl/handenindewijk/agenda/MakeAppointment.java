package nl.handenindewijk.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.agenda.event.AppointmentChanged;
import nl.handenindewijk.agenda.event.AppointmentChanged.What;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Writes down when resident and worker meet. Another appointment at that time is no obstacle: people know best. */
@UseCase
public class MakeAppointment {

    private final AgendaDesk desk;
    private final Appointments appointments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeAppointment(AgendaDesk desk, Appointments appointments, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    /** Copies of the same form make one appointment. */
    public void handle(Input in, CurrentWorker by) {
        var folder = desk.open(in.reference(), by);
        var how = How.valueOf(in.how());
        var slot = new Slot(in.day(), in.time(), in.minutes());
        var detail = Map.of(
                "day", in.day().toString(),
                "time", in.time().toString(),
                "how", in.how(),
                "who", in.who().toString());
        if (desk.tell(folder, new FolderEntry(Change.APPOINTMENT_MADE, detail, null, true, in.actionKey()), by)) {
            var now = clock.instant();
            var id = Ids.next(now);
            appointments.add(
                    new Appointment(
                            id, folder.id(), how, slot, in.place(), in.who(), AppointmentState.PLANNED, 0, now, 0),
                    by.id());
            events.publishEvent(new AppointmentChanged(id, folder.id(), What.MADE, in.how(), in.day(), now));
        }
    }

    /**
     * What was agreed.
     *
     * @param how HOME, OFFICE, PHONE or VIDEO
     * @param time by the clock on the wall in the Netherlands
     * @param who a colleague who may know of the case
     */
    public record Input(
            PublicReference reference,
            String how,
            LocalDate day,
            LocalTime time,
            int minutes,
            @Nullable String place,
            UUID who,
            UUID actionKey) {}
}
