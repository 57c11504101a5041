package nl.handenindewijk.network;

import java.util.Optional;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderTab;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line on the page of a case that leads to the persons around the resident. */
@Component
@Order(50)
class PeopleTab implements FolderTab {

    private final People people;

    PeopleTab(People people) {
        this.people = people;
    }

    @Override
    public Optional<Tab> of(Folder folder, CurrentWorker worker) {
        return Optional.of(new Tab("network.title", "mensen", people.count(folder.id()), false));
    }
}
