package nl.handenindewijk.goals;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Adds how it goes on life domains now; what was said before stays. */
@UseCase
class ScoreDomains {

    private final GoalDesk desk;
    private final Goals goals;
    private final Clock clock;

    ScoreDomains(GoalDesk desk, Goals goals, Clock clock) {
        this.desk = desk;
        this.goals = goals;
        this.clock = clock;
    }

    /** Copies of the same form score once. */
    void handle(Input in, CurrentWorker by) {
        var folder = desk.open(in.reference(), by);
        var detail = new LinkedHashMap<String, String>();
        in.values().forEach((domain, value) -> detail.put("score" + domain, value.toString()));
        if (desk.tell(folder, Change.DOMAINS_SCORED, detail, null, in.actionKey(), by)) {
            var now = clock.instant();
            in.values()
                    .forEach((domain, value) -> goals.score(
                            Ids.next(now), folder.id(), new Score(domain, value, DutchTime.dateOf(now), by.id())));
        }
    }

    /** @param values 1 to 5, for the domains that were looked at */
    record Input(PublicReference reference, Map<Domain, Integer> values, UUID actionKey) {}
}
