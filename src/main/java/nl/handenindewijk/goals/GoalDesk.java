package nl.handenindewijk.goals;

import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every action of this room has in common: the case must be visible, copies of a form act once, the case is told. */
@Component
class GoalDesk {

    private final Folders folders;

    GoalDesk(Folders folders) {
        this.folders = folders;
    }

    Folder open(PublicReference reference, CurrentWorker by) {
        return folders.open(reference, by);
    }

    Folder open(String typed, CurrentWorker by) {
        return folders.open(typed, by);
    }

    /** @return false if this very form was acted on before; then nothing is to be done */
    boolean tell(
            Folder folder,
            Change kind,
            Map<String, String> detail,
            @Nullable String words,
            UUID actionKey,
            CurrentWorker by) {
        return folders.record(folder.id(), FolderEntry.internal(kind, detail, words, actionKey), by);
    }
}
