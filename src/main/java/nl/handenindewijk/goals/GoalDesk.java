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
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What every action of this room has in common: the case must be visible, copies of a form act once, the case is told. */
@Component
class GoalDesk {

    private final Folders folders;
    private final JdbcClient database;

    GoalDesk(Folders folders, JdbcClient database) {
        this.folders = folders;
        this.database = database;
    }

    Folder open(PublicReference reference, CurrentWorker by) {
        return folders.open(reference, by);
    }

    /** @throws ResponseStatusException 404 for what is no reference */
    static PublicReference reference(String typed) {
        return PublicReference.parse(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @return false if this very form was acted on before; then nothing is to be done */
    boolean tell(
            Folder folder,
            Change kind,
            Map<String, String> detail,
            @Nullable String words,
            UUID actionKey,
            CurrentWorker by) {
        database.sql("select cast(pg_advisory_xact_lock(:key) as text)")
                .param("key", actionKey.getMostSignificantBits() ^ actionKey.getLeastSignificantBits())
                .query(String.class)
                .single();
        return folders.record(folder.id(), FolderEntry.internal(kind, detail, words, actionKey), by);
    }
}
