package nl.handenindewijk.casework.related;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.LikelyDoubles;
import nl.handenindewijk.casework.RelatedCases;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;

/** Reads what belongs, or may belong, with a case; a fixed number of statements. */
@Component
class ShowRelated {

    private final CaseLinks links;
    private final RelatedCases cases;
    private final LikelyDoubles doubles;
    private final Workers workers;

    ShowRelated(CaseLinks links, RelatedCases cases, LikelyDoubles doubles, Workers workers) {
        this.links = links;
        this.cases = cases;
        this.doubles = doubles;
        this.workers = workers;
    }

    RelatedView of(UUID requestId, CurrentWorker worker) {
        var decided = links.of(requestId);
        var others = decided.stream().map(CaseLink::otherId).toList();
        var visible = cases.among(others, worker);
        var names =
                workers.displayNames(decided.stream().map(CaseLink::decidedBy).collect(Collectors.toSet()));
        return new RelatedView(
                doubles.of(requestId, others, worker),
                decided.stream()
                        .flatMap(link -> Stream.ofNullable(visible.get(link.otherId()))
                                .map(other -> new RelatedView.Line(
                                        link.id(),
                                        other,
                                        link.kind(),
                                        other.id().equals(link.leadsId()),
                                        link.reason(),
                                        names.getOrDefault(link.decidedBy(), ""),
                                        link.decidedAt())))
                        .toList());
    }
}
