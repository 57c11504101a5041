package nl.handenindewijk.attachments;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;

/** Gives a file out, and records that it was. */
@UseCase
class TakeOutFile {

    private final FileStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeOutFile(FileStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    byte[] takeOut(UUID request, StoredFile file, CurrentWorker by) {
        events.publishEvent(
                new HelpRequestViewed(request, by.id(), clock.instant(), HelpRequestViewed.Kind.FILE, true));
        return store.content(file.id());
    }
}
