package nl.handenindewijk.casework.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.OwnedCase;
import nl.handenindewijk.casework.load.Workload;
import nl.handenindewijk.casework.load.Workloads;
import nl.handenindewijk.staff.Colleague;
import org.springframework.stereotype.Component;

/**
 * Proposes who takes which case of a load: somebody at work who may see it, of those who speak the resident's language if
 * anybody does, of those one who does not go away soon, and of those the one with the smallest load once what was
 * proposed before is counted in. Cases with the fewest candidates come first, then the heaviest, so that the load comes
 * out even. A restricted case weighs nothing, as it does in every load.
 */
@Component
class ShareOut {

    private static final String DUTCH = "nl";

    private final Workloads loads;

    ShareOut(Workloads loads) {
        this.loads = loads;
    }

    /** Proposals by case; a case that nobody can have is left out. The loads become those after it. */
    Map<UUID, Proposal> propose(List<OwnedCase> cases, Receivers receivers, Map<UUID, Workload> load) {
        var proposals = new LinkedHashMap<UUID, Proposal>();
        cases.stream()
                .map(one -> new Choice(one, receivers.atWorkFor(one)))
                .sorted(Comparator.<Choice>comparingInt(
                                choice -> choice.candidates().size())
                        .thenComparing(choice -> weightOf(choice.of()), Comparator.reverseOrder()))
                .forEach(choice -> best(choice, receivers, load).ifPresent(who -> {
                    var after = add(loadOf(who, load), choice.of());
                    load.put(who.id(), after);
                    proposals.put(choice.of().id(), proposal(who, choice, after));
                }));
        return proposals;
    }

    private static Optional<Colleague> best(Choice choice, Receivers receivers, Map<UUID, Workload> load) {
        return choice.candidates().stream()
                .min(Comparator.comparing((Colleague who) -> !speaks(who, choice.of()))
                        .thenComparing(who -> receivers.leaving().contains(who.id()))
                        .thenComparing(who -> loadOf(who, load).share())
                        .thenComparing(Colleague::displayName));
    }

    private static Proposal proposal(Colleague best, Choice choice, Workload after) {
        var why = new ArrayList<Proposal.Why>();
        if (speaks(best, choice.of())) {
            why.add(Proposal.Why.LANGUAGE);
        }
        why.add(choice.candidates().size() == 1 ? Proposal.Why.ONLY_ONE : Proposal.Why.LEAST_LOAD);
        return new Proposal(best.id(), why, after.band() == Workload.Band.OVER);
    }

    private static Workload loadOf(Colleague who, Map<UUID, Workload> load) {
        return load.getOrDefault(who.id(), Workload.NONE);
    }

    private Workload add(Workload has, OwnedCase one) {
        return one.restricted() ? has : has.and(weightOf(one));
    }

    private double weightOf(OwnedCase one) {
        return loads.weightOf(one.level(), one.status());
    }

    private static boolean speaks(Colleague who, OwnedCase one) {
        return !DUTCH.equals(one.language()) && who.languages().contains(one.language());
    }

    /** A case and who of those at work may have it. */
    private record Choice(OwnedCase of, List<Colleague> candidates) {}
}
