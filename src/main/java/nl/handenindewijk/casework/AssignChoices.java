package nl.handenindewijk.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.load.Workloads;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.Colleague;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who of a team could take a case, with sight of the load of each. The proposal is the colleague at work who speaks the
 * resident's language, of those one who does not go away within two weeks, and of those the one with the smallest load
 * for the hours; it stands first.
 */
@Component
public class AssignChoices {

    private static final String DUTCH = "nl";

    private final Workers workers;
    private final Workloads loads;
    private final Cases cases;
    private final Absences absences;

    AssignChoices(Workers workers, Workloads loads, Cases cases, Absences absences) {
        this.absences = absences;
        this.workers = workers;
        this.loads = loads;
        this.cases = cases;
    }

    /** Those of the team who may see this case. */
    public List<AssignChoice> forCase(CaseView view, List<Colleague> team) {
        return choices(team, view.language(), cases.excludedFrom(view.reference()));
    }

    /** Everybody of the team, for several cases at once. */
    public List<AssignChoice> forTeam(UUID team) {
        return choices(workers.ofTeam(team), DUTCH, List.of());
    }

    private List<AssignChoice> choices(List<Colleague> team, @Nullable String language, List<UUID> excluded) {
        var colleagues =
                team.stream().filter(who -> !excluded.contains(who.id())).toList();
        var load = loads.of(colleagues);
        var choices = new ArrayList<AssignChoice>();
        var away = absences.today();
        var soon = absences.soon();
        for (var who : colleagues) {
            var absence = away.get(who.id());
            var cover = absence == null ? null : absence.coverName();
            var speaks = !DUTCH.equals(language) && who.languages().contains(language);
            choices.add(new AssignChoice(
                    who, Objects.requireNonNull(load.get(who.id())), cover, soon.get(who.id()), speaks, false));
        }
        choices.stream()
                .filter(choice -> choice.who().absentUntil() == null)
                .min(Comparator.comparing(AssignChoice::speaksLanguage)
                        .reversed()
                        .thenComparing(choice -> choice.awayFrom() != null)
                        .thenComparing(choice -> choice.workload().share()))
                .ifPresent(best -> {
                    choices.remove(best);
                    choices.add(0, best.asProposal());
                });
        return choices;
    }
}
