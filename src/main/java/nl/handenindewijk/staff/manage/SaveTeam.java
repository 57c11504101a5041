package nl.handenindewijk.staff.manage;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.event.TeamChanged;
import nl.handenindewijk.staff.event.TeamChanged.Aspect;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Makes or changes a team. A quarter has at most one team, and exactly one team is the front desk: making another team
 * the front desk takes it from the one that was.
 */
@UseCase
class SaveTeam {

    private final AccountBook accounts;
    private final TeamBook book;
    private final TeamHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveTeam(AccountBook accounts, TeamBook book, TeamHistory history, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.book = book;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The team as it should become.
     *
     * @param id null for a new team
     * @param version the version that the administrator saw; of no meaning for a new team
     */
    record Input(@Nullable UUID id, long version, TeamPlan.Details details, UUID by) {}

    /**
     * Saves the team.
     *
     * @throws ChangedMeanwhile if somebody else was first
     * @throws Refused if the name is taken, a quarter has another team, or no front desk would be left
     */
    void save(Input input) {
        accounts.lock();
        var before = input.id() == null ? null : book.byId(input.id()).orElseThrow(ChangedMeanwhile::new);
        if (before != null && before.version() != input.version()) {
            throw new ChangedMeanwhile();
        }
        var id = before == null ? Ids.next(clock.instant()) : before.id();
        check(id, input.details());
        takeOverFrontDesk(id, input);
        if (before == null) {
            book.insert(id, input.details());
            publish(id, input.by(), Set.of(Aspect.CREATED));
        } else {
            book.update(id, before.version(), input.details());
            publish(id, input.by(), changes(before.details(), input.details()));
        }
        history.add(id, before == null ? null : before.details(), input.details(), input.by(), clock.instant());
    }

    private void check(UUID id, TeamPlan.Details details) {
        if (book.isTaken(details.name(), id)) {
            throw new Refused("name", "staff.team.name.taken");
        }
        if (!book.coveredByOthers(details.quarters(), id).isEmpty()) {
            throw new Refused("quarters", "staff.team.quarters.taken");
        }
        var desk = book.frontDesk();
        if (!details.frontDesk() && (desk.isEmpty() || desk.get().equals(id))) {
            throw new Refused("frontDesk", "staff.team.desk.needed");
        }
    }

    private void takeOverFrontDesk(UUID id, Input input) {
        var desk = book.frontDesk();
        if (input.details().frontDesk() && desk.isPresent() && !desk.get().equals(id)) {
            book.clearFrontDesk();
            publish(desk.get(), input.by(), Set.of(Aspect.FRONT_DESK));
        }
    }

    private void publish(UUID id, UUID by, Set<Aspect> changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new TeamChanged(id, by, changes, clock.instant()));
        }
    }

    private static Set<Aspect> changes(TeamPlan.Details old, TeamPlan.Details now) {
        var changes = EnumSet.noneOf(Aspect.class);
        if (!old.quarters().equals(now.quarters())) {
            changes.add(Aspect.AREA);
        }
        if (old.frontDesk() != now.frontDesk()) {
            changes.add(Aspect.FRONT_DESK);
        }
        if (!old.name().equals(now.name())
                || !old.location().equals(now.location())
                || !old.hours().equals(now.hours())
                || !old.phone().equals(now.phone())) {
            changes.add(Aspect.DETAILS);
        }
        return changes;
    }
}
