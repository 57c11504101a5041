package nl.handenindewijk.casework.related;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.CaseNotFound;
import nl.handenindewijk.casework.SeparateCases;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Takes a link away; a case that was closed as double is opened again. */
@UseCase
class Unrelate {

    private final Folders folders;
    private final CaseLinks links;
    private final SeparateCases separate;

    Unrelate(Folders folders, CaseLinks links, SeparateCases separate) {
        this.folders = folders;
        this.links = links;
        this.separate = separate;
    }

    /**
     * A link that was taken away already stays so.
     *
     * @throws CaseNotFound if the worker may not see the other case
     */
    void handle(Input in, CurrentWorker by) {
        var here = in.here();
        var link = links.byId(in.link(), here.id()).orElse(null);
        if (link == null) {
            return;
        }
        if (folders.visibleAmong(List.of(link.otherId()), by).isEmpty()) {
            throw CaseNotFound.none();
        }
        var there = folders.find(link.otherId()).orElseThrow(CaseNotFound::none);
        links.end(link.id(), in.reason(), by.id());
        if (link.kind() == LinkKind.DOUBLE) {
            boolean leads = here.id().equals(link.leadsId());
            separate.handle(
                    new SeparateCases.Input(
                            leads ? here.reference() : there.reference(),
                            leads ? there.reference() : here.reference(),
                            in.reason()),
                    by);
        } else if (link.kind() == LinkKind.HOUSEHOLD) {
            tell(here, there, by);
            tell(there, here, by);
        }
    }

    private void tell(Folder one, Folder other, CurrentWorker by) {
        if (!other.restricted()) {
            folders.record(one.id(), FolderEntry.internal(Change.UNLINKED, Map.of(), null, null), by);
        }
    }

    /** Which link of a case that the worker opened, and why it goes. */
    record Input(Folder here, UUID link, String reason) {}
}
