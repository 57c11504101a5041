package nl.handenindewijk.agenda;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages with the tasks of a case together. */
@Component
class CaseTasksPage {

    private final AgendaDesk desk;
    private final Tasks tasks;
    private final Workers workers;
    private final Clock clock;

    CaseTasksPage(AgendaDesk desk, Tasks tasks, Workers workers, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.workers = workers;
        this.clock = clock;
    }

    ModelAndView list(Folder folder, CurrentWorker worker, HttpStatusCode status) {
        var all = tasks.of(folder.id());
        return new ModelAndView("agenda/taken", status)
                .addObject("folder", folder)
                .addObject("open", all.stream().filter(Task::isOpen).toList())
                .addObject(
                        "settled", all.stream().filter(task -> !task.isOpen()).toList())
                .addObject(
                        "names",
                        workers.displayNames(
                                all.stream().map(Task::who).distinct().toList()))
                .addObject("colleagues", desk.colleagues(folder))
                .addObject("zone", DutchTime.ZONE)
                .addObject("today", DutchTime.today(clock));
    }

    /** @throws NotHere if this case has no such task */
    ModelAndView one(Folder folder, UUID id, HttpStatusCode status) {
        var task = task(folder, id);
        return new ModelAndView("agenda/taak", status)
                .addObject("folder", folder)
                .addObject("task", task)
                .addObject("version", task.version())
                .addObject("sleutel", UUID.randomUUID())
                .addObject("conflict", status == HttpStatus.CONFLICT)
                .addObject("acts", TaskChangeForm.Act.values())
                .addObject("today", DutchTime.today(clock));
    }

    Task task(Folder folder, UUID id) {
        return tasks.find(id, folder.id()).orElseThrow(NotHere::new);
    }
}
