package nl.handenindewijk.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.folder.FolderLabel;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a worker has to do and whom to meet, as far as the worker may see the cases now. */
@Component
class OwnDay {

    private static final int DAYS_BACK = 60;

    private final Tasks tasks;
    private final Appointments appointments;
    private final Folders folders;
    private final Clock clock;

    OwnDay(Tasks tasks, Appointments appointments, Folders folders, Clock clock) {
        this.tasks = tasks;
        this.appointments = appointments;
        this.folders = folders;
        this.clock = clock;
    }

    /**
     * A task and the case it is on.
     *
     * @param key for the form that says it is done
     */
    record TaskLine(Task task, FolderLabel label, UUID key) {}

    /** An appointment and the case it is on. */
    record AppointmentLine(Appointment appointment, FolderLabel label) {}

    /**
     * @param past over, and nobody has said how it went
     * @param coming today's and later ones
     */
    record View(
            LocalDate today,
            Map<Task.When, List<TaskLine>> tasks,
            List<AppointmentLine> past,
            List<AppointmentLine> coming) {

        /** Whether there is nothing to do. */
        public boolean isFree() {
            return tasks.values().stream().allMatch(List::isEmpty);
        }
    }

    @Transactional(readOnly = true)
    public View of(CurrentWorker worker) {
        var now = clock.instant();
        var today = DutchTime.today(clock);
        var open = tasks.openOf(worker.id());
        var planned = appointments.plannedOf(worker.id(), today.minusDays(DAYS_BACK));
        var cases = Stream.concat(
                        open.stream().map(Task::requestId), planned.stream().map(Appointment::requestId))
                .distinct()
                .toList();
        var labels = folders.labels(cases, worker);
        var byDay = new EnumMap<Task.When, List<TaskLine>>(Task.When.class);
        for (var when : Task.When.values()) {
            byDay.put(
                    when,
                    open.stream()
                            .filter(task -> task.when(today) == when)
                            .flatMap(task -> Stream.ofNullable(labels.get(task.requestId()))
                                    .map(label -> new TaskLine(task, label, UUID.randomUUID())))
                            .toList());
        }
        var meetings = planned.stream()
                .flatMap(one ->
                        Stream.ofNullable(labels.get(one.requestId())).map(label -> new AppointmentLine(one, label)))
                .toList();
        return new View(
                today,
                byDay,
                meetings.stream()
                        .filter(line -> line.appointment().waitsForOutcome(now))
                        .toList(),
                meetings.stream()
                        .filter(line -> !line.appointment().waitsForOutcome(now))
                        .toList());
    }
}
