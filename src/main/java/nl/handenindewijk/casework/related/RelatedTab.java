package nl.handenindewijk.casework.related;

import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line on the page of a case that says whether others may belong with it. */
@Component
@Order(50)
class RelatedTab implements FolderTab {

    private final ShowRelated related;

    RelatedTab(ShowRelated related) {
        this.related = related;
    }

    @Override
    public Optional<Tab> of(Folder folder, CurrentWorker worker) {
        var view = related.of(folder.id(), worker);
        var together = view.links().stream()
                .filter(line -> line.kind() != LinkKind.APART)
                .count();
        var label = view.proposed().isEmpty() ? "related.tab" : "related.tab.proposed";
        return Optional.of(new Tab(label, "verwant", together + view.proposed().size(), false));
    }
}
