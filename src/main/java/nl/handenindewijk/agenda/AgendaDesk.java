package nl.handenindewijk.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.CaseReaders;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;

/** What every action of this room has in common: the case must be visible, copies of a form act once, the case is told. */
@Component
class AgendaDesk {

    private final Folders folders;
    private final Workers workers;
    private final CaseReaders readers;

    AgendaDesk(Folders folders, Workers workers, CaseReaders readers) {
        this.folders = folders;
        this.workers = workers;
        this.readers = readers;
    }

    Folder open(PublicReference reference, CurrentWorker by) {
        return folders.open(reference, by);
    }

    Folder open(String typed, CurrentWorker by) {
        return folders.open(typed, by);
    }

    /** Who can be given something of this case, by id with name: colleagues of its team who may know of it. */
    Map<UUID, String> colleagues(Folder folder) {
        var names = new LinkedHashMap<UUID, String>();
        workers.ofTeam(folder.teamId()).stream()
                .filter(one -> readers.mayKnowOf(folder.id(), one.id()))
                .forEach(one -> names.put(one.id(), one.displayName()));
        return names;
    }

    /** @return false if this very form was acted on before; then nothing is to be done */
    boolean tell(Folder folder, FolderEntry entry, CurrentWorker by) {
        return folders.record(folder.id(), entry, by);
    }
}
