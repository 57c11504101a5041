package nl.handenindewijk.staff.manage;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.OpenWork;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.AccountChanged.Aspect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Changes an account: details, roles, teams, or whether it may still sign in. Works at the next request. */
@UseCase
class ChangeAccount {

    private final AccountBook book;
    private final ObjectProvider<OpenWork> openWork;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeAccount(AccountBook book, ObjectProvider<OpenWork> openWork, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.openWork = openWork;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The account as it should become.
     *
     * @param version the version that the administrator saw
     * @param despiteOpenWork whether the warning about open requests was read
     */
    record Input(UUID id, long version, Account.Details details, boolean active, boolean despiteOpenWork, UUID by) {}

    /**
     * Changes the account.
     *
     * @throws ChangedMeanwhile if somebody else was first
     * @throws Refused if no administrator would be left, or if open requests would be left without anybody noticing
     */
    void change(Input input) {
        book.lock();
        var before = book.byId(input.id()).orElseThrow(ChangedMeanwhile::new);
        if (before.version() != input.version()) {
            throw new ChangedMeanwhile();
        }
        var staysAdmin = input.active() && input.details().roles().contains(Role.ADMIN);
        if (isAdmin(before) && !staysAdmin && !book.hasAnotherAdmin(input.id())) {
            throw new Refused(input.active() ? "roles" : "active", "staff.worker.last-admin");
        }
        int open = before.active() && !input.active() ? openRequests(input.id()) : 0;
        if (open > 0 && !input.despiteOpenWork()) {
            throw new Refused("despiteOpenWork", "staff.worker.open-work", open);
        }
        book.update(before, input.details(), input.active());
        var changes = changes(before, input);
        if (!changes.isEmpty()) {
            events.publishEvent(new AccountChanged(input.id(), input.by(), changes, clock.instant()));
        }
    }

    private int openRequests(UUID workerId) {
        return openWork.stream().mapToInt(work -> work.openRequestsOf(workerId)).sum();
    }

    private static boolean isAdmin(Account account) {
        return account.active() && account.details().roles().contains(Role.ADMIN);
    }

    private static Set<Aspect> changes(Account before, Input input) {
        var changes = EnumSet.noneOf(Aspect.class);
        var old = before.details();
        var now = input.details();
        if (!old.roles().equals(now.roles())) {
            changes.add(Aspect.ROLES);
        }
        if (!old.teams().equals(now.teams())) {
            changes.add(Aspect.TEAMS);
        }
        if (!old.displayName().equals(now.displayName())
                || !old.email().equals(now.email())
                || !old.languages().equals(now.languages())) {
            changes.add(Aspect.DETAILS);
        }
        if (before.active() != input.active()) {
            changes.add(input.active() ? Aspect.ACTIVATED : Aspect.DEACTIVATED);
        }
        return changes;
    }
}
