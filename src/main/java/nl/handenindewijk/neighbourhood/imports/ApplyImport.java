package nl.handenindewijk.neighbourhood.imports;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.neighbourhood.event.AreaDataChanged;
import nl.handenindewijk.neighbourhood.event.AreaDataChanged.Kind;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody confirms what was checked, and the portal uses it from then on. */
@UseCase
class ApplyImport {

    private final ImportBook book;
    private final Publish publish;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyImport(ImportBook book, Publish publish, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.publish = publish;
        this.events = events;
        this.clock = clock;
    }

    /** @param by null if a command asked */
    record Input(UUID id, @Nullable UUID by) {}

    /** @return false if there is nothing to confirm any more */
    boolean apply(Input input) {
        var now = clock.instant();
        var checked = book.find(input.id()).filter(Import::isCheckedOnly);
        if (checked.isEmpty()) {
            return false;
        }
        var kind = checked.get().kind();
        publish.keepWhatIsThere(kind, now);
        if (!book.apply(input.id(), now)) {
            return false;
        }
        publish.inForce(kind);
        events.publishEvent(new AreaDataChanged(input.id(), Kind.AREA_DATA_IMPORTED, input.by(), now));
        return true;
    }
}
