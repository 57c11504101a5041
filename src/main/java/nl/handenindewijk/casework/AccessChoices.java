package nl.handenindewijk.casework;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody of the team that has a case, with what was decided about each. */
@Component
public class AccessChoices {

    private final Workers workers;
    private final CaseAccess access;

    AccessChoices(Workers workers, CaseAccess access) {
        this.workers = workers;
        this.access = access;
    }

    /** By name. */
    public List<AccessChoice> forCase(CaseView view) {
        var decided = access.of(view.reference());
        return workers.ofTeam(view.teamId()).stream()
                .map(who -> new AccessChoice(who.id(), who.displayName(), decided.get(who.id())))
                .toList();
    }

    /**
     * A colleague and this case.
     *
     * @param decision null where the rules of the team hold
     */
    public record AccessChoice(
            UUID id, String name, @Nullable AccessDecision decision) {}
}
