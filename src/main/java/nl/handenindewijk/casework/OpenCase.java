package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PersonalNumbers;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.terms.DueState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Opens a case for a worker. Every look is recorded, also one that finds nothing; one that was not allowed says at what. */
@UseCase
public class OpenCase {

    private final Cases cases;
    private final Teams teams;
    private final Workers workers;
    private final DangerSigns signs;
    private final ApplicationEventPublisher events;
    private final CaseDates dates;
    private final WhyDates why;
    private final Clock clock;

    OpenCase(
            Cases cases,
            Teams teams,
            Workers workers,
            DangerSigns signs,
            ApplicationEventPublisher events,
            CaseDates dates,
            WhyDates why,
            Clock clock) {
        this.cases = cases;
        this.teams = teams;
        this.workers = workers;
        this.signs = signs;
        this.events = events;
        this.dates = dates;
        this.why = why;
        this.clock = clock;
    }

    /** Empty if there is no such case for this worker, whether absent or not allowed. */
    public Optional<CaseView> handle(PublicReference reference, CurrentWorker by) {
        var request = cases.findVisible(reference, by);
        events.publishEvent(new HelpRequestViewed(
                request.or(() -> cases.byReference(reference))
                        .map(HelpRequest::id)
                        .orElse(null),
                by.id(),
                clock.instant(),
                HelpRequestViewed.Kind.CASE,
                request.isPresent()));
        return request.map(this::view);
    }

    private CaseView view(HelpRequest r) {
        return new CaseView(
                StoredFolders.folder(r),
                r.reference(),
                r.version(),
                r.origin().receivedAt(),
                r.origin().channel(),
                r.origin().sender(),
                r.origin().language(),
                r.themes(),
                r.level(),
                r.status(),
                r.outcome(),
                r.origin().dangerAnswer(),
                r.origin().childrenAtHome(),
                signs.of(r.id()).stream().map(CaseView.SignInStory::of).toList(),
                r.origin().dangerJudged(),
                r.origin().districtCode(),
                r.teamId(),
                teams.byId(r.teamId()).name(),
                r.assignedTo(),
                name(r.assignedTo()),
                r.restricted(),
                r.deadlines().promiseDue(),
                r.law().qualification(),
                r.law().code(),
                r.law().due(),
                r.law().isOpen(),
                r.deadlines().followUpOn(),
                r.law().suspensions(),
                isSuspendable(r),
                r.deadlines().nextDue(),
                r.status().isOpen() && DueState.isOverdue(r.deadlines().nextDue(), DutchTime.today(clock)),
                r.deadlines().silentFrom(),
                r.deadlines().silentLeadFrom(),
                why.of(r),
                r.contacts().firstContactAt(),
                r.contacts().lastHumanContactAt(),
                r.contacts().residentWaits(),
                r.contacts().attempts(),
                r.closedAt(),
                PersonalNumbers.mask(r.story()),
                r.personName(),
                r.contact().preferences(),
                r.contact().whereabouts(),
                EnumSet.allOf(Status.class).stream()
                        .filter(r.status()::canBecome)
                        .toList(),
                timeline(r));
    }

    private boolean isSuspendable(HelpRequest r) {
        var code = r.law().code();
        return code != null && dates.isSuspendable(code, r.origin().receivedOn());
    }

    private List<CaseView.Item> timeline(HelpRequest r) {
        var items = cases.timeline(r.id()).stream()
                .map(t -> new CaseView.Item(
                        t.at(),
                        t.kind(),
                        t.actorKind() == Actor.Kind.RESIDENT,
                        name(t.actorId()),
                        t.humanContact(),
                        t.detail(),
                        body(t.body())))
                .collect(Collectors.toList());
        Collections.reverse(items);
        return items;
    }

    /** Numbers that nobody needs are not shown (BSN, bank account). */
    private static @Nullable String body(@Nullable String text) {
        return text == null ? null : PersonalNumbers.mask(text);
    }

    private @Nullable String name(@Nullable UUID worker) {
        return worker == null ? null : workers.displayName(worker);
    }
}
