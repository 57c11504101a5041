package nl.handenindewijk.network;

import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FindableCases;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Takes a person out, for good; the timeline keeps that it happened. */
@UseCase
class RemovePerson {

    private final People people;
    private final Folders folders;
    private final FindableCases findable;

    RemovePerson(People people, Folders folders, FindableCases findable) {
        this.people = people;
        this.folders = folders;
        this.findable = findable;
    }

    void handle(Folder folder, UUID id, CurrentWorker by) {
        if (people.remove(id, folder.id())) {
            folders.record(folder.id(), FolderEntry.internal(Change.PERSON_REMOVED, Map.of(), null, null), by);
            findable.renew(folder.id());
        }
    }
}
