package nl.handenindewijk.meldcode;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.meldcode.event.MeldcodeWritten;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/**
 * Writes under a step. Not a word of it goes into the timeline, the search or a mail: who is told, and how, is decided by
 * people.
 */
@UseCase
class WriteStep {

    private final MeldcodeBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WriteStep(MeldcodeBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param key made with the form; sent twice it is written once
     */
    record Input(Folder folder, Step step, Map<String, String> content, UUID key) {}

    void write(Input in, CurrentWorker by) {
        boolean allowed =
                MeldcodeRights.mayRead(in.folder(), by) && (in.step() != Step.DECIDE || MeldcodeRights.mayDecide(by));
        if (!allowed) {
            throw new AccessDeniedException("Not this worker's step");
        }
        var now = clock.instant();
        var entry = new Entry(Ids.next(now), in.step(), now, by.id(), in.content());
        if (book.add(entry, in.folder().id(), in.key())) {
            events.publishEvent(new MeldcodeWritten(in.folder().id(), by.id(), now));
        }
    }
}
