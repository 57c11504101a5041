package nl.handenindewijk.attachments;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.attachments.check.CleanFile;
import nl.handenindewijk.attachments.check.FileRefused;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Keeps a file that was found good. */
@UseCase
class AddFile {

    private final FileStore store;
    private final Folders folders;
    private final AttachmentSettings settings;
    private final Clock clock;

    AddFile(FileStore store, Folders folders, AttachmentSettings settings, Clock clock) {
        this.store = store;
        this.folders = folders;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A file for a case.
     *
     * @param fingerprint of what came in
     * @param key made with the form
     */
    record Input(UUID request, CleanFile file, byte[] fingerprint, UUID key) {}

    /** Sent twice it adds once. */
    void add(Input in, CurrentWorker by) throws FileRefused {
        store.queueUp(in.request());
        if (store.hasKey(in.key())) {
            return;
        }
        if (store.count(in.request()) >= settings.mostPerCase()) {
            throw new FileRefused(Why.TOO_MANY);
        }
        var now = clock.instant();
        if (store.add(Ids.next(now), in.request(), in.file(), in.fingerprint(), in.key(), by.id(), now)) {
            var entry =
                    FolderEntry.internal(Change.FILE_ADDED, Map.of(), in.file().name(), in.key());
            folders.record(in.request(), entry, by);
        } else if (!store.hasKey(in.key())) {
            throw new FileRefused(Why.THERE_ALREADY);
        }
    }
}
