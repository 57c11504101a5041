package nl.handenindewijk.casework;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far a case is. */
@Component
class StoredStandings implements Standing.Source {

    private final Cases cases;

    StoredStandings(Cases cases) {
        this.cases = cases;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> of(UUID requestId) {
        return cases.byId(requestId)
                .map(r -> new Standing(
                        r.origin().receivedAt(),
                        r.status().isOpen(),
                        r.assignedTo() != null || r.contacts().made() || r.status() == Status.CLOSED,
                        r.contacts().made(),
                        r.origin().sender()));
    }
}
