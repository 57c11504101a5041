package nl.handenindewijk.goals;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.goals.event.GoalSettled;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Says what became of a goal, once. */
@UseCase
public class SettleGoal {

    private final GoalDesk desk;
    private final Goals goals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleGoal(GoalDesk desk, Goals goals, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.goals = goals;
        this.events = events;
        this.clock = clock;
    }

    /** A goal that has its outcome keeps it. */
    public void handle(Input in, CurrentWorker by) {
        var folder = desk.open(in.reference(), by);
        var goal =
                goals.find(in.goal(), folder.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var state = GoalState.valueOf(in.outcome());
        var now = clock.instant();
        var today = DutchTime.dateOf(now);
        if (!goals.settle(goal.id(), state, today, by.id())) {
            return;
        }
        var detail = Map.of("domain", goal.domain().name(), "goal", state.name());
        desk.tell(folder, Change.GOAL_SETTLED, detail, goal.what(), in.actionKey(), by);
        var domain = goal.domain().name();
        events.publishEvent(new GoalSettled(goal.id(), folder.id(), domain, state.name(), today, now));
    }

    /**
     * What became of it.
     *
     * @param outcome REACHED, PARTLY, NOT_REACHED or DROPPED
     */
    public record Input(PublicReference reference, UUID goal, String outcome, UUID actionKey) {}
}
