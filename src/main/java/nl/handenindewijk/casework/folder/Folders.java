package nl.handenindewijk.casework.folder;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** The way to a case for the rooms beside it. */
public interface Folders {

    /**
     * Opens a case for a worker. Every look is recorded, also one that finds nothing.
     *
     * @throws nl.handenindewijk.casework.CaseNotFound if absent, another team's, restricted or excluded: all look the same
     */
    Folder open(PublicReference reference, CurrentWorker worker);

    /** The same for a reference as it stands in an address; one that is none looks like one that nobody has. */
    Folder open(String typed, CurrentWorker worker);

    /** Which of these cases the worker may see; for lists, counts and feeds. An emergency opens a case, not a list. */
    Set<UUID> visibleAmong(Collection<UUID> cases, CurrentWorker worker);

    /** The names of those of these cases that the worker may see, in one statement; for lists and feeds. */
    Map<UUID, FolderLabel> labels(Collection<UUID> cases, CurrentWorker worker);

    /** A case for work that no worker asked for, such as a notice after a day; nothing of it goes on a page. */
    Optional<Folder> find(UUID id);

    /**
     * Writes one entry in the timeline, in the running transaction. The state and the version of the case stay as they are,
     * so that forms which colleagues have open stay good.
     *
     * @param worker null when the portal or somebody outside did it
     * @return false if an entry with the same action key was there already; then do nothing either
     */
    boolean record(UUID id, FolderEntry entry, @Nullable CurrentWorker worker);
}
