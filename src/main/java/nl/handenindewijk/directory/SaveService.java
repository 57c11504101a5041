package nl.handenindewijk.directory;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.directory.DirectoryChanged.What;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Stores a service as an administrator left it. */
@UseCase
public class SaveService {

    private final FindServices find;
    private final StoreServices store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveService(FindServices find, StoreServices store, ApplicationEventPublisher events, Clock clock) {
        this.find = find;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What should hold.
     *
     * @param seen version that the form started from, -1 for a new service
     * @param what whether it was changed or only looked at
     */
    public record Input(Service service, long seen, What what, UUID by) {}

    /** @throws ChangedMeanwhile if somebody else was first */
    public void handle(Input in) {
        store.lock();
        if (find.version(in.service().id()) != in.seen()) {
            throw new ChangedMeanwhile();
        }
        var now = clock.instant();
        store.save(in.service(), in.by(), now);
        events.publishEvent(new DirectoryChanged(in.service().id(), in.what(), in.by(), now));
    }
}
