package nl.handenindewijk.meldcode;

import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;

/** Who may read and write what, of those who may open the case at all. */
final class MeldcodeRights {

    private MeldcodeRights() {}

    static boolean mayRead(Folder folder, CurrentWorker worker) {
        return worker.id().equals(folder.ownerId()) || mayDecide(worker);
    }

    static boolean mayDecide(CurrentWorker worker) {
        return worker.is(Role.ATTENTION_OFFICER);
    }
}
