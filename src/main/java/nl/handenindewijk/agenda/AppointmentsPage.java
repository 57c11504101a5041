package nl.handenindewijk.agenda;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Workers;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages with the appointments of a case together. */
@Component
class AppointmentsPage {

    private final AgendaDesk desk;
    private final Appointments appointments;
    private final Workers workers;
    private final Clock clock;

    AppointmentsPage(AgendaDesk desk, Appointments appointments, Workers workers, Clock clock) {
        this.desk = desk;
        this.appointments = appointments;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * One planned appointment and what is to be minded about it.
     *
     * @param clashes when the same worker has something else; of which case is not said
     * @param unsafe the resident did not choose to be reached like this
     */
    record Line(Appointment appointment, List<Slot> clashes, boolean unsafe, boolean waits) {}

    ModelAndView list(Folder folder, HttpStatusCode status) {
        var all = appointments.of(folder.id());
        return new ModelAndView("agenda/afspraken", status)
                .addObject("folder", folder)
                .addObject(
                        "planned",
                        all.stream()
                                .filter(Appointment::isPlanned)
                                .map(one -> line(one, folder))
                                .toList())
                .addObject("ended", all.stream().filter(one -> !one.isPlanned()).toList())
                .addObject(
                        "names",
                        workers.displayNames(
                                all.stream().map(Appointment::who).distinct().toList()))
                .addObject("colleagues", desk.colleagues(folder))
                .addObject("hows", How.values())
                .addObject("times", Times.choices())
                .addObject("lengths", Times.LENGTHS)
                .addObject("channels", ContactChannel.values())
                .addObject("today", DutchTime.today(clock));
    }

    /** @throws NotHere if this case has no such appointment */
    ModelAndView one(Folder folder, UUID id, HttpStatusCode status) {
        var found = find(folder, id);
        return new ModelAndView("agenda/afspraak", status)
                .addObject("folder", folder)
                .addObject("line", line(found, folder))
                .addObject("version", found.version())
                .addObject("sleutel", UUID.randomUUID())
                .addObject("who", workers.displayName(found.who()))
                .addObject("conflict", status == HttpStatus.CONFLICT)
                .addObject("acts", AppointmentChangeForm.Act.values())
                .addObject("times", Times.choices())
                .addObject("lengths", Times.LENGTHS)
                .addObject("today", DutchTime.today(clock));
    }

    Appointment find(Folder folder, UUID id) {
        return appointments.find(id, folder.id()).orElseThrow(NotHere::new);
    }

    private Line line(Appointment one, Folder folder) {
        var clashes = appointments.plannedOf(one.who(), one.slot().day().minusDays(1)).stream()
                .filter(other -> !other.id().equals(one.id()) && other.slot().clashesWith(one.slot()))
                .map(Appointment::slot)
                .toList();
        return new Line(one, clashes, isUnsafe(one.how(), folder), one.waitsForOutcome(clock.instant()));
    }

    private static boolean isUnsafe(How how, Folder folder) {
        var allowed = folder.contact().channels();
        return how == How.PHONE && !allowed.contains(ContactChannel.PHONE)
                || how == How.HOME && !allowed.contains(ContactChannel.VISIT);
    }
}
