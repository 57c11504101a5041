package nl.handenindewijk.goals;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/** Writes down what resident and worker want to reach. */
@UseCase
public class SetGoal {

    private final GoalDesk desk;
    private final Goals goals;
    private final Clock clock;

    SetGoal(GoalDesk desk, Goals goals, Clock clock) {
        this.desk = desk;
        this.goals = goals;
        this.clock = clock;
    }

    /** Copies of the same form set one goal. */
    public void handle(Input in, CurrentWorker by) {
        var folder = desk.open(in.reference(), by);
        var domain = Domain.valueOf(in.domain());
        var detail = Map.of("domain", domain.name());
        if (desk.tell(folder, Change.GOAL_SET, detail, in.what(), in.actionKey(), by)) {
            var today = DutchTime.today(clock);
            var id = Ids.next(clock.instant());
            goals.add(new Goal(id, folder.id(), domain, in.what(), today, GoalState.OPEN, null), by.id());
        }
    }

    /**
     * What was agreed.
     *
     * @param domain code of the life domain
     */
    public record Input(PublicReference reference, String domain, String what, UUID actionKey) {}
}
