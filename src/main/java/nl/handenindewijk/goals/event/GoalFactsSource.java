package nl.handenindewijk.goals.event;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells of requests what became of their goals, in codes. */
public interface GoalFactsSource {

    /**
     * By request, per life domain the outcome of the goal that got it last: {@code FIN:REACHED HUI:PARTLY}, in order of the
     * codes. In one statement; requests without such a goal are left out.
     */
    Map<UUID, String> of(Collection<UUID> requestIds);
}
