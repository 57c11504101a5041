package nl.handenindewijk.helper;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person concerned lets who passed the question on see how far it is, and ends that again. The person reads on the page
 * of the own question that a worker wrote it down.
 */
@Component
@Transactional(readOnly = true)
public class HelperAgreements {

    private final HelperAccess access;
    private final Standing.Source standings;
    private final Folders folders;

    HelperAgreements(HelperAccess access, Standing.Source standings, Folders folders) {
        this.access = access;
        this.standings = standings;
        this.folders = folders;
    }

    /** Whether anybody who follows this question sees more. */
    public boolean holds(UUID requestId) {
        return access.agreed(standings.withDoubles(requestId));
    }

    /**
     * Of all who follow it now; a second time changes nothing.
     *
     * @param on the day it was said
     * @param worker who heard it; null with {@link Agreement#SELF} only
     */
    @Transactional
    public void agree(UUID requestId, Agreement how, LocalDate on, @Nullable CurrentWorker worker) {
        if (access.agree(standings.withDoubles(requestId), how, on, worker == null ? null : worker.id())) {
            var detail = Map.of("agreed", how.name(), "saidOn", on.toString());
            folders.record(requestId, new FolderEntry(Change.HELPER_SEES_MORE, detail, null, true, null), worker);
        }
    }

    /** @param worker null when the person concerned ends it */
    @Transactional
    public void end(UUID requestId, @Nullable CurrentWorker worker) {
        if (access.disagree(standings.withDoubles(requestId))) {
            folders.record(requestId, new FolderEntry(Change.HELPER_SEES_LESS, Map.of(), null, true, null), worker);
        }
    }
}
