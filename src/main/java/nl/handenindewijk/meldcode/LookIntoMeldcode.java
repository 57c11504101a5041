package nl.handenindewijk.meldcode;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;

/** Reads what stands under the reporting code. Every look is recorded, also one that was not allowed. */
@UseCase
class LookIntoMeldcode {

    private final MeldcodeBook book;
    private final MeldcodeEmergencies emergencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LookIntoMeldcode(
            MeldcodeBook book, MeldcodeEmergencies emergencies, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.emergencies = emergencies;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for whoever may not read it, whether there is something or not. */
    Optional<List<Entry>> look(Folder folder, CurrentWorker worker) {
        var now = clock.instant();
        boolean allowed = MeldcodeRights.mayRead(folder, worker)
                || emergencies.openUntil(folder.id(), worker.id(), now).isPresent();
        events.publishEvent(
                new HelpRequestViewed(folder.id(), worker.id(), now, HelpRequestViewed.Kind.MELDCODE, allowed));
        return allowed ? Optional.of(book.of(folder.id())) : Optional.empty();
    }
}
