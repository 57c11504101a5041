package nl.handenindewijk.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.resident.OwnRequest;
import nl.handenindewijk.casework.resident.ResidentView;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PersonalNumbers;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Shows a resident the own request and takes what the resident writes. Notes of the team never pass this class. */
@UseCase
class ResidentsOwnRequest implements OwnRequest {

    private static final Set<Change> WITH_WORDS =
            EnumSet.of(Change.QUESTION_ASKED, Change.MESSAGE_TO_RESIDENT, Change.MESSAGE_FROM_RESIDENT);

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseDates dates;
    private final OwnCase own;
    private final Teams teams;
    private final Workers workers;
    private final JoinedCases joined;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResidentsOwnRequest(
            Cases cases,
            CaseJournal journal,
            CaseDates dates,
            OwnCase own,
            Teams teams,
            Workers workers,
            JoinedCases joined,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.dates = dates;
        this.own = own;
        this.teams = teams;
        this.workers = workers;
        this.joined = joined;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<ResidentView> open(PublicReference reference, AccessCode code) {
        var found = own.find(reference, code);
        events.publishEvent(new HelpRequestViewed(
                found.map(HelpRequest::id).orElse(null),
                null,
                clock.instant(),
                HelpRequestViewed.Kind.OWN_REQUEST,
                found.isPresent()));
        return found.map(request -> view(request, leading(request)));
    }

    @Override
    public boolean reply(PublicReference reference, AccessCode code, String text, UUID actionKey) {
        var found = own.find(reference, code).map(this::leading);
        if (found.isPresent() && cases.isDone(actionKey)) {
            return true;
        }
        found = found.filter(r -> r.status().isOpen());
        found.ifPresent(r -> journal.write(r, r.residentWrites(text, dates, clock.instant()), actionKey));
        return found.isPresent();
    }

    @Override
    public boolean withdraw(PublicReference reference, AccessCode code) {
        var found = own.find(reference, code)
                .map(this::leading)
                .filter(r -> r.status().isOpen());
        found.ifPresent(r -> journal.write(r, r.withdraw(clock.instant()), null));
        return found.isPresent();
    }

    /** The request that goes on where this one was joined with an earlier one of the same person, else this one. */
    private HelpRequest leading(HelpRequest request) {
        return joined.leaderOf(request.id()).flatMap(cases::byId).orElse(request);
    }

    /**
     * Both numbers of a question that came in twice show one state. Words from before they were joined stay under the
     * number under which they were written.
     */
    private ResidentView view(HelpRequest own, HelpRequest request) {
        var team = teams.byId(request.teamId());
        boolean open = request.status().isOpen();
        return new ResidentView(
                own.reference(),
                request.id(),
                own.origin().receivedAt(),
                request.status().forResident(),
                open ? request.deadlines().nextDue() : null,
                request.law().code(),
                request.law().isOpen() ? request.law().due() : null,
                team.name(),
                team.phone(),
                firstName(request.assignedTo()),
                request.contacts().firstContactAt() != null,
                new java.util.LinkedHashSet<>(own.themes()),
                PersonalNumbers.mask(own.story()),
                request.contact().preferences(),
                entries(own, request).stream()
                        .filter(TimelineEntry::residentSees)
                        .map(this::message)
                        .toList(),
                open,
                open,
                own.origin().sender() != NewHelpRequest.Sender.SELF);
    }

    private List<TimelineEntry> entries(HelpRequest own, HelpRequest leading) {
        var entries = new ArrayList<>(cases.timeline(own.id()));
        var ended = own.closedAt();
        if (!own.id().equals(leading.id()) && ended != null) {
            cases.timeline(leading.id()).stream()
                    .filter(entry -> entry.at().isAfter(ended))
                    .forEach(entries::add);
        }
        return entries;
    }

    private ResidentView.Message message(TimelineEntry entry) {
        var from = switch (entry.actorKind()) {
            case RESIDENT -> ResidentView.From.RESIDENT;
            case WORKER -> ResidentView.From.WORKER;
            case SYSTEM -> ResidentView.From.PORTAL;
        };
        var words = WITH_WORDS.contains(entry.kind()) ? entry.body() : null;
        return new ResidentView.Message(
                entry.at(),
                from,
                firstName(authorOf(entry)),
                words,
                entry.kind().name(),
                moved(entry));
    }

    /** Of a case that was taken over the resident reads who has it now, not who decided so. */
    private static @Nullable UUID authorOf(TimelineEntry entry) {
        var taker = entry.kind() == Change.TAKEN_OVER ? entry.detail().get("to") : null;
        return taker == null ? entry.actorId() : UUID.fromString(taker);
    }

    private static ResidentView.@Nullable Moved moved(TimelineEntry entry) {
        var move = entry.kind() == Change.DATES_MOVED ? MovedDates.forResident(entry.detail()) : null;
        return move == null
                ? null
                : new ResidentView.Moved(move.before(), move.after(), MovedDates.causes(entry.detail()));
    }

    private @Nullable String firstName(@Nullable UUID worker) {
        return worker == null ? null : workers.firstName(worker);
    }
}
