package nl.handenindewijk.network;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FindableCases;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;

/** Notes a person around the resident, or what changed about one; the timeline tells that, not who. */
@UseCase
class NotePerson {

    private final People people;
    private final Folders folders;
    private final FindableCases findable;
    private final Clock clock;

    NotePerson(People people, Folders folders, FindableCases findable, Clock clock) {
        this.people = people;
        this.folders = folders;
        this.findable = findable;
        this.clock = clock;
    }

    /**
     * What holds.
     *
     * @param id null for somebody new
     * @param seen version that the form started from
     * @param actionKey made with the form; the same key sent twice acts once
     */
    record Input(Folder folder, @Nullable UUID id, long seen, Person person, UUID actionKey) {}

    /** @return false if somebody else changed this person meanwhile, or there is none */
    boolean handle(Input in, CurrentWorker by) {
        var now = clock.instant();
        var what = in.id() == null ? Change.PERSON_ADDED : Change.PERSON_CHANGED;
        if (!folders.record(in.folder().id(), FolderEntry.internal(what, Map.of(), null, in.actionKey()), by)) {
            return true;
        }
        if (in.id() == null) {
            people.add(Ids.next(now), in.folder().id(), in.person(), by.id(), now);
            findable.renew(in.folder().id());
            return true;
        }
        if (people.change(in.id(), in.folder().id(), in.seen(), in.person(), by.id(), now)) {
            findable.renew(in.folder().id());
            return true;
        }
        org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                .setRollbackOnly();
        return false;
    }
}
