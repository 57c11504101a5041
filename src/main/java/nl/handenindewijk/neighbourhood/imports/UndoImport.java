package nl.handenindewijk.neighbourhood.imports;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.neighbourhood.event.AreaDataChanged;
import nl.handenindewijk.neighbourhood.event.AreaDataChanged.Kind;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody takes an import back, with a reason; what was in force before it is so again. */
@UseCase
class UndoImport {

    private final ImportBook book;
    private final Publish publish;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoImport(ImportBook book, Publish publish, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.publish = publish;
        this.events = events;
        this.clock = clock;
    }

    record Input(UUID id, String reason, UUID by) {}

    /**
     * @return false if it was undone already or never in use
     * @throws org.springframework.dao.DataIntegrityViolationException if addresses lie in areas that only it brought
     */
    boolean undo(Input input) {
        var now = clock.instant();
        var applied = book.find(input.id());
        if (applied.isEmpty() || !book.undo(input.id(), now, input.by(), input.reason())) {
            return false;
        }
        var kind = applied.get().kind();
        publish.inForce(kind);
        publish.takeAway(kind, input.id());
        events.publishEvent(new AreaDataChanged(input.id(), Kind.AREA_DATA_UNDONE, input.by(), now));
        return true;
    }
}
