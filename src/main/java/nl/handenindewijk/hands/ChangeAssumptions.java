package nl.handenindewijk.hands;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.hands.event.PlanningChanged;
import nl.handenindewijk.hands.event.PlanningChanged.Kind;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The municipality chooses its own hours and margins, and says why. */
@UseCase
class ChangeAssumptions {

    private final AssumptionsBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeAssumptions(AssumptionsBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @param made its number is the one after those that were seen */
    record Input(Assumptions made, String reason, UUID by) {}

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else was first */
    void change(Input input) {
        var now = clock.instant();
        var id = Ids.next(now);
        book.insert(id, input.made(), input.reason(), input.by(), now);
        events.publishEvent(new PlanningChanged(id, Kind.HANDS_ASSUMPTIONS_CHANGED, input.by(), now));
    }
}
