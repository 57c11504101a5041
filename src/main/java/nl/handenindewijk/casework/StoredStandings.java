package nl.handenindewijk.casework;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a case is. */
@Component
class StoredStandings implements Standing.Source {

    private final Cases cases;
    private final JoinedCases joined;

    StoredStandings(Cases cases, JoinedCases joined) {
        this.cases = cases;
        this.joined = joined;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> of(UUID requestId) {
        return cases.byId(requestId)
                .map(r -> of(r, joined.leaderOf(r.id()).flatMap(cases::byId).orElse(r)));
    }

    private static Standing of(HelpRequest r, HelpRequest leading) {
        return new Standing(
                r.origin().receivedAt(),
                r.status().isOpen(),
                isTakenUp(r) || isTakenUp(leading),
                r.contacts().made(),
                r.origin().sender(),
                leading.id(),
                leading.status().forResident(),
                leading.status().isOpen() ? leading.deadlines().nextDue() : null);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> withDoubles(UUID requestId) {
        return joined.goingOnIn(requestId);
    }

    /** Closing it as the double of another one is no work on it yet. */
    private static boolean isTakenUp(HelpRequest r) {
        return r.assignedTo() != null
                || r.contacts().made()
                || r.status() == Status.CLOSED && r.outcome() != Outcome.DUBBEL;
    }
}
