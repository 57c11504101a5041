package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.folder.GoesOn;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/**
 * Lets two cases of the same person about the same question go on as one. The one that came in first leads, so that no
 * date moves back; the other closes as double and keeps its timeline, and both numbers show the resident one state.
 */
@UseCase
public class JoinCases {

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseAccess access;
    private final CaseDates dates;
    private final Clock clock;
    private final List<GoesOn> rooms;

    JoinCases(Cases cases, CaseJournal journal, CaseAccess access, CaseDates dates, Clock clock, List<GoesOn> rooms) {
        this.cases = cases;
        this.journal = journal;
        this.access = access;
        this.dates = dates;
        this.clock = clock;
        this.rooms = rooms;
    }

    /**
     * @return the case that leads
     * @throws CaseNotFound if the worker may not see both
     * @throws Refusal if one of them is closed, has an earlier date of the law, or is not for the same people
     */
    public UUID handle(Input in, CurrentWorker by) {
        var here = cases.visible(in.one(), by);
        var there = cases.visible(in.other(), by);
        if (here.restricted() != there.restricted() || !excluded(here).equals(excluded(there))) {
            throw new Refusal(Refusal.Reason.ACCESS_DIFFERS);
        }
        var byAge = Stream.of(here, there)
                .sorted(Comparator.comparing((HelpRequest one) -> one.origin().receivedAt())
                        .thenComparing(HelpRequest::id))
                .toList();
        var leads = byAge.get(0);
        var second = byAge.get(1);
        var now = clock.instant();
        var led = leads.join(second, by.id(), dates, now);
        journal.write(second, second.closeAsDouble(in.reason(), by.id(), now), null);
        journal.write(leads, led, null);
        rooms.forEach(room -> room.joined(second.id(), leads.id()));
        return leads.id();
    }

    private Set<UUID> excluded(HelpRequest request) {
        return access.of(request.reference()).entrySet().stream()
                .filter(decided -> decided.getValue() == AccessDecision.EXCLUDED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What the worker decided: that these two are the same question of the same person. */
    public record Input(PublicReference one, PublicReference other, String reason) {}
}
