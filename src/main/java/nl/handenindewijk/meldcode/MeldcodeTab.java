package nl.handenindewijk.meldcode;

import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to the reporting code from the page of a case, for those who may read it. */
@Component
@Order(60)
class MeldcodeTab implements FolderTab {

    private final MeldcodeBook book;

    MeldcodeTab(MeldcodeBook book) {
        this.book = book;
    }

    @Override
    public Optional<Tab> of(Folder folder, CurrentWorker worker) {
        if (!MeldcodeRights.mayRead(folder, worker)) {
            return Optional.empty();
        }
        int done = book.stepsDone(folder.id());
        return Optional.of(new Tab("meldcode.title", "meldcode", done, done > 0 && !book.isDecided(folder.id())));
    }
}
