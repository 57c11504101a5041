package nl.handenindewijk.attachments;

import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the files from the page of a case. */
@Component
@Order(50)
class FilesTab implements FolderTab {

    private final FileStore store;

    FilesTab(FileStore store) {
        this.store = store;
    }

    @Override
    public Optional<Tab> of(Folder folder, CurrentWorker worker) {
        return Optional.of(new Tab("attachments.title", "bestanden", store.count(folder.id()), false));
    }
}
