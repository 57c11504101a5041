package nl.handenindewijk.attachments;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Destroys a file; why stays in the timeline. */
@UseCase
class RemoveFile {

    private final FileStore store;
    private final Folders folders;
    private final Clock clock;

    RemoveFile(FileStore store, Folders folders, Clock clock) {
        this.store = store;
        this.folders = folders;
        this.clock = clock;
    }

    /** Which file of which case, and why. */
    record Input(UUID request, UUID file, String reason) {}

    void remove(Input in, CurrentWorker by) {
        if (store.remove(in.request(), in.file(), by.id(), clock.instant())) {
            folders.record(in.request(), FolderEntry.internal(Change.FILE_REMOVED, Map.of(), in.reason(), null), by);
        }
    }
}
