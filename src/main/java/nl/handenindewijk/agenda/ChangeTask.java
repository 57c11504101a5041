package nl.handenindewijk.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** Takes something off a list, or moves it to another day. */
@UseCase
class ChangeTask {

    private final AgendaDesk desk;
    private final Tasks tasks;
    private final Clock clock;

    ChangeTask(AgendaDesk desk, Tasks tasks, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws ChangedMeanwhile if somebody else was first */
    void handle(Input in, CurrentWorker by) {
        var folder = desk.open(in.reference(), by);
        var task = tasks.find(in.task(), folder.id()).orElseThrow(NotHere::new);
        if (!desk.tell(folder, entry(in, task), by)) {
            return;
        }
        var seen = task.seenAs(in.version());
        if (in.to() != null) {
            tasks.move(seen, in.to());
        } else {
            tasks.settle(seen, in.state(), by.id(), clock.instant());
        }
    }

    /** The words of the task stand in the timeline since it was added; a reason comes beside them. */
    private static FolderEntry entry(Input in, Task task) {
        if (in.to() != null) {
            var detail = Map.of("before", task.due().toString(), "day", in.to().toString());
            return FolderEntry.internal(Change.TASK_MOVED, detail, both(task, in.reason()), in.actionKey());
        }
        var kind = in.state() == TaskState.DONE ? Change.TASK_DONE : Change.TASK_DROPPED;
        return FolderEntry.internal(kind, Map.of(), both(task, in.reason()), in.actionKey());
    }

    private static String both(Task task, @Nullable String reason) {
        return reason == null ? task.what() : task.what() + "\n" + reason;
    }

    /**
     * What becomes of a task.
     *
     * @param state done or dropped; OPEN where it is only moved
     * @param to the new day, null unless it is moved
     * @param reason needed for all but done
     */
    record Input(
            PublicReference reference,
            UUID task,
            long version,
            TaskState state,
            @Nullable LocalDate to,
            @Nullable String reason,
            UUID actionKey) {}
}
