package nl.handenindewijk.casework.folder;

import java.util.Optional;
import nl.handenindewijk.staff.CurrentWorker;

/** A line on the page of a case that leads to a room beside it. Every room that has one is a bean; order by {@code @Order}. */
public interface FolderTab {

    /** Empty if this worker has no business there. */
    Optional<Tab> of(Folder folder, CurrentWorker worker);

    /**
     * The line.
     *
     * @param label key of a message
     * @param path last part of the address: {@code /werkbak/{reference}/path}
     * @param count how many things are there, or {@link #NOT_TOLD}
     * @param attention whether something there waits for somebody today
     */
    record Tab(String label, String path, long count, boolean attention) {

        /** What this worker may not know. */
        public static final long NOT_TOLD = -1;
    }
}
