package nl.handenindewijk.casework.folder;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;

/**
 * A line above the desk that leads to a list of a room, because something there waits. Every room that has one is a bean;
 * it costs the desk one look in an index, and one statement more only when there is something to tell.
 */
public interface DeskLine {

    /**
     * Empty if nothing waits for this worker.
     *
     * @param watched the worker and those for whom the worker covers today
     */
    Optional<Line> of(CurrentWorker worker, Set<UUID> watched);

    /**
     * The line.
     *
     * @param label key of a message that takes the count
     * @param path of the list, under {@code /werkbak/}
     */
    record Line(String label, String path, long count) {}
}
