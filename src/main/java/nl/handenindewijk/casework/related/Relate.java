package nl.handenindewijk.casework.related;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.JoinCases;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/**
 * Says what two cases are to each other. The timelines say only that it happened, without words and without the other's
 * number, and not even that of a restricted one: whoever may not see the other case learns nothing of it.
 */
@UseCase
class Relate {

    private final Folders folders;
    private final CaseLinks links;
    private final JoinCases join;

    Relate(Folders folders, CaseLinks links, JoinCases join) {
        this.folders = folders;
        this.links = links;
        this.join = join;
    }

    /** The same again changes nothing; another kind takes the place of the one that held, but never of a double. */
    void handle(Input in, CurrentWorker by) {
        var here = in.here();
        var there = in.there();
        var before = between(here.id(), there.id());
        if (before.isPresent()) {
            if (before.get().kind() == in.kind() || before.get().kind() == LinkKind.DOUBLE) {
                return;
            }
            links.end(before.get().id(), in.reason(), by.id());
        }
        UUID leads = null;
        if (in.kind() == LinkKind.DOUBLE) {
            leads = join.handle(new JoinCases.Input(here.reference(), there.reference(), in.reason()), by);
        } else if (in.kind() == LinkKind.HOUSEHOLD) {
            tell(here, there, by);
            tell(there, here, by);
        }
        links.add(here.id(), there.id(), in.kind(), leads, in.reason(), by.id());
    }

    private Optional<CaseLink> between(UUID one, UUID other) {
        return links.of(one).stream()
                .filter(link -> link.otherId().equals(other))
                .findFirst();
    }

    private void tell(Folder one, Folder other, CurrentWorker by) {
        if (!other.restricted()) {
            folders.record(one.id(), FolderEntry.internal(Change.LINKED, Map.of(), null, null), by);
        }
    }

    /** What the worker decided about two cases that the worker opened. */
    record Input(Folder here, Folder there, LinkKind kind, String reason) {}
}
