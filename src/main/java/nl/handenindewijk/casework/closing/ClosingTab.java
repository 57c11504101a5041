package nl.handenindewijk.casework.closing;

import java.util.Optional;
import nl.handenindewijk.casework.ClosingProposals;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line on the page of a case that a second worker has to look at it. */
@Component
@Order(1)
class ClosingTab implements FolderTab {

    static final String PATH = "tweede-paar-ogen";

    private final ClosingProposals proposals;

    ClosingTab(ClosingProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Optional<Tab> of(Folder folder, CurrentWorker worker) {
        return proposals.of(folder.id()).map(one -> new Tab("closing.waits", PATH, 1, true));
    }
}
