package nl.handenindewijk.helper;

import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line on the page of a case that leads to the code of the resident and to who follows. */
@Component
@Order(60)
class HelperTab implements FolderTab {

    private final Helpers helpers;

    HelperTab(Helpers helpers) {
        this.helpers = helpers;
    }

    @Override
    public Optional<Tab> of(Folder folder, CurrentWorker worker) {
        return Optional.of(new Tab("helper.title", "meekijken", helpers.isFollowed(folder.id()) ? 1 : 0, false));
    }
}
