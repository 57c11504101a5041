package nl.handenindewijk.casework;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.staff.Colleague;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody of the team that has a case, with what was decided about each. */
@Component
public class AccessChoices {

    private final CaseAccess access;

    AccessChoices(CaseAccess access) {
        this.access = access;
    }

    /** @param team everybody of the team that has the case, by name */
    public List<AccessChoice> forCase(CaseView view, List<Colleague> team) {
        var decided = access.of(view.reference());
        return team.stream()
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
