package nl.handenindewijk.directory;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.handenindewijk.directory.DirectoryChanged.What;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Stores an organisation as an administrator left it. */
@UseCase
public class SaveOrganisation {

    private final FindServices find;
    private final StoreServices store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveOrganisation(FindServices find, StoreServices store, ApplicationEventPublisher events, Clock clock) {
        this.find = find;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What should hold.
     *
     * @param seen whether what is stored now is what the form started from; of a new one nothing is
     */
    public record Input(Organisation organisation, Predicate<Optional<Organisation>> seen, UUID by) {}

    /**
     * The same again changes nothing.
     *
     * @throws ChangedMeanwhile if somebody else was first
     */
    public void handle(Input in) {
        store.lock();
        var stored = find.organisation(in.organisation().id());
        if (stored.filter(in.organisation()::equals).isPresent()) {
            return;
        }
        if (!in.seen().test(stored)) {
            throw new ChangedMeanwhile();
        }
        var now = clock.instant();
        store.save(in.organisation());
        store.touch(in.organisation().id(), in.by(), now);
        events.publishEvent(new DirectoryChanged(in.organisation().id(), What.ORGANISATION_SAVED, in.by(), now));
    }
}
