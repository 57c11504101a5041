package nl.handenindewijk.casework.handover;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.CaseNotFound;
import nl.handenindewijk.casework.OwnedCase;
import nl.handenindewijk.casework.OwnedCases;
import nl.handenindewijk.casework.folder.GoesAlong;
import nl.handenindewijk.casework.load.Workload;
import nl.handenindewijk.casework.load.Workloads;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.Colleague;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;

/** Reads a load and proposes how to divide it, in a number of statements that does not grow with the load. */
@Component
class ShowLoad {

    private final OwnedCases owned;
    private final Workers workers;
    private final Workloads loads;
    private final ShareOut shareOut;
    private final Absences absences;
    private final List<GoesAlong> along;

    ShowLoad(
            OwnedCases owned,
            Workers workers,
            Workloads loads,
            ShareOut shareOut,
            Absences absences,
            List<GoesAlong> along) {
        this.absences = absences;
        this.owned = owned;
        this.workers = workers;
        this.loads = loads;
        this.shareOut = shareOut;
        this.along = along;
    }

    /** Whose load this worker may hand over, with how many open cases of each are in sight: a team lead's team's. */
    Map<Owner, Integer> owners(CurrentWorker by) {
        var counts = owned.owners(by);
        var names = workers.displayNames(counts.keySet());
        return counts.entrySet().stream()
                .map(entry ->
                        Map.entry(new Owner(entry.getKey(), names.getOrDefault(entry.getKey(), "")), entry.getValue()))
                .sorted(Map.Entry.comparingByKey((a, b) -> a.name().compareTo(b.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** @throws CaseNotFound if there is no such load for this worker */
    LoadView of(UUID from, CurrentWorker by) {
        boolean own = from.equals(by.id());
        if (!own && !by.leads()) {
            throw CaseNotFound.none();
        }
        var cases = owned.of(from, by);
        if (!own && cases.isEmpty()) {
            throw CaseNotFound.none();
        }
        var receivers = new Receivers(teams(cases, from), absences.soon().keySet());
        var now = loads.of(receivers.all().toList());
        var after = new HashMap<>(now);
        var proposals = shareOut.propose(cases, receivers, after);
        var work = work(cases.stream().map(OwnedCase::id).toList(), from);
        return new LoadView(
                from,
                workers.displayName(from),
                own,
                cases.size() < OwnedCases.MOST,
                cases.stream()
                        .map(one -> new LoadView.Line(
                                one, proposals.get(one.id()), receivers.of(one), work.getOrDefault(one.id(), 0)))
                        .toList(),
                receivers.all().map(who -> receiver(who, proposals, now, after)).toList());
    }

    private Map<UUID, List<Colleague>> teams(List<OwnedCase> cases, UUID from) {
        return cases.stream()
                .map(OwnedCase::teamId)
                .distinct()
                .collect(Collectors.toMap(
                        team -> team,
                        team -> workers.ofTeam(team).stream()
                                .filter(who -> !who.id().equals(from))
                                .toList()));
    }

    private Map<UUID, Integer> work(Collection<UUID> cases, UUID from) {
        var work = new HashMap<UUID, Integer>();
        along.forEach(room -> room.openWork(cases, from).forEach((id, n) -> work.merge(id, n, Integer::sum)));
        return work;
    }

    private static LoadView.Receiver receiver(
            Colleague who, Map<UUID, Proposal> proposals, Map<UUID, Workload> now, Map<UUID, Workload> after) {
        var gets = proposals.values().stream()
                .filter(proposal -> proposal.to().equals(who.id()))
                .count();
        return new LoadView.Receiver(
                who, gets, now.getOrDefault(who.id(), Workload.NONE), after.getOrDefault(who.id(), Workload.NONE));
    }

    /** Somebody with open cases. */
    public record Owner(UUID id, String name) {}
}
