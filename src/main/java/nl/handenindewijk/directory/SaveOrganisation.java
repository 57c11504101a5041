package nl.handenindewijk.directory;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.directory.DirectoryChanged.What;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Stores an organisation as an administrator left it. */
@UseCase
public class SaveOrganisation {

    private final StoreServices store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveOrganisation(StoreServices store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** What should hold. */
    public record Input(Organisation organisation, UUID by) {}

    public void handle(Input in) {
        store.lock();
        var now = clock.instant();
        store.save(in.organisation());
        store.touch(in.organisation().id(), in.by(), now);
        events.publishEvent(new DirectoryChanged(in.organisation().id(), What.ORGANISATION_SAVED, in.by(), now));
    }
}
