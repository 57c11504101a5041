package nl.handenindewijk.meldcode;

import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way to the reporting code from the page of a case. Whoever may not read it comes to the page that says whom to ask and
 * how to read it in an emergency; the line is the same whether there is something or not.
 */
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
            return Optional.of(new Tab("meldcode.title", "meldcode", Tab.NOT_TOLD, false));
        }
        int done = book.stepsDone(folder.id());
        return Optional.of(new Tab("meldcode.title", "meldcode", done, done > 0 && !book.isDecided(folder.id())));
    }
}
