package nl.handenindewijk.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Puts something on somebody's list. */
@UseCase
public class AddTask {

    private final AgendaDesk desk;
    private final Tasks tasks;
    private final Clock clock;

    AddTask(AgendaDesk desk, Tasks tasks, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Copies of the same form add one task. */
    public void handle(Input in, CurrentWorker by) {
        var folder = desk.open(in.reference(), by);
        var detail = Map.of("day", in.due().toString(), "who", in.who().toString());
        if (desk.tell(folder, FolderEntry.internal(Change.TASK_ADDED, detail, in.what(), in.actionKey()), by)) {
            var now = clock.instant();
            tasks.add(
                    new Task(Ids.next(now), folder.id(), in.what(), in.due(), in.who(), TaskState.OPEN, null, 0),
                    by.id(),
                    now);
        }
    }

    /**
     * What is to be done.
     *
     * @param who a colleague who may know of the case
     */
    public record Input(PublicReference reference, String what, LocalDate due, UUID who, UUID actionKey) {}
}
