package nl.handenindewijk.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an open request with what they are counted from, and nothing that anybody wrote: for counting very many
 * again when a rule changes. The same row as {@link HelpRequest}, and the same version.
 */
@Entity
@Table(name = "casework_help_request")
class RunningCase {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private boolean open;

    @Column(insertable = false, updatable = false)
    private boolean restricted;

    @Embedded
    private CaseOrigin origin;

    @Embedded
    private CaseDeadlines deadlines;

    @Embedded
    private CaseLaw law;

    @Embedded
    private CaseContacts contacts;

    private long revision;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RunningCase() {}

    /**
     * Counts every date that still binds again, with the rules of now. What was kept or missed already stays.
     *
     * @param recount id of the change of rules
     * @param causes codes of what was changed
     * @return what to write in the timeline; empty if nothing moved
     */
    Optional<TimelineEntry> countAgain(CaseDates dates, UUID recount, Set<String> causes, Instant now) {
        var promise = deadlines.promiseDue();
        var legal = law.due();
        var silent = deadlines.silentFrom();
        var next = deadlines.nextDue();
        if (!contacts.made()) {
            deadlines.recount(dates);
        }
        law.recount(origin.receivedOn(), dates);
        deadlines.settle(contacts, law, dates);
        var moved = new MovedDates();
        moved.add(MovedDates.Kind.PROMISE, promise, deadlines.promiseDue());
        moved.add(MovedDates.Kind.LAW, legal, law.due());
        moved.add(MovedDates.Kind.SILENCE, silent, deadlines.silentFrom());
        moved.add(MovedDates.Kind.NEXT, next, deadlines.nextDue());
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        revision++;
        Map<String, String> detail = moved.detail(recount, causes, law.code());
        return Optional.of(new TimelineEntry(id, Change.DATES_MOVED, Actor.PORTAL, now, false, detail, null));
    }

    UUID id() {
        return id;
    }

    boolean isRestricted() {
        return restricted;
    }
}
