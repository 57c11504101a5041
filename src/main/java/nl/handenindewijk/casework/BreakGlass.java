package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Emergency access (<i>noodtoegang</i>): opens a case that is restricted or another team's, for a limited time and with a
 * reason, when waiting for a colleague would do harm. The privacy officer hears of it. Nothing opens a case for somebody
 * who is excluded from it; that and a number that does not exist look the same.
 */
@UseCase
public class BreakGlass {

    private final Cases cases;
    private final EmergencyAccesses accesses;
    private final CaseJournal journal;
    private final EmergencySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BreakGlass(
            Cases cases,
            EmergencyAccesses accesses,
            CaseJournal journal,
            EmergencySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.accesses = accesses;
        this.journal = journal;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether the case is open to this worker now; a case that was open already takes no emergency */
    public boolean handle(Input in, CurrentWorker by) {
        if (cases.findVisible(in.reference(), by).isPresent()) {
            return true;
        }
        var request = cases.byReference(in.reference());
        if (request.isEmpty() || cases.isExcluded(request.get().id(), by.id())) {
            UUID tried = request.map(HelpRequest::id).orElse(null);
            events.publishEvent(
                    new HelpRequestViewed(tried, by.id(), clock.instant(), HelpRequestViewed.Kind.EMERGENCY, false));
            return false;
        }
        var now = clock.instant();
        var until = now.plus(settings.lasts());
        accesses.add(request.get().id(), by.id(), now, until, in.reason());
        journal.write(request.get(), request.get().openedInEmergency(until, in.reason(), by.id(), now), null);
        return true;
    }

    /**
     * What the worker asks.
     *
     * @param reason why it cannot wait; stored encrypted
     */
    public record Input(PublicReference reference, String reason) {}
}
