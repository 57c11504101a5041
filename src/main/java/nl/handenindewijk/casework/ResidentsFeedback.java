package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.FeedbackGiven;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.resident.OwnFeedback;
import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Takes what a resident says after closing, and opens the case again where more help is wanted. */
@UseCase
class ResidentsFeedback implements OwnFeedback {

    private final OwnCase own;
    private final Cases cases;
    private final FeedbackBook book;
    private final CaseJournal journal;
    private final CaseDates dates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResidentsFeedback(
            OwnCase own,
            Cases cases,
            FeedbackBook book,
            CaseJournal journal,
            CaseDates dates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.cases = cases;
        this.book = book;
        this.journal = journal;
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Helped> of(UUID requestId) {
        return cases.byId(requestId)
                .flatMap(r -> Optional.ofNullable(r.closedAt()).flatMap(closed -> book.of(requestId, closed)));
    }

    @Override
    public boolean give(PublicReference reference, AccessCode code, Helped helped) {
        var closed = closed(reference, code);
        closed.ifPresent(r -> {
            var now = clock.instant();
            var closedAt = r.closedOrThrow();
            if (book.put(r.id(), closedAt, helped, now)) {
                tell(r, Map.of("helped", helped.name()), null, null, now);
                publish(r.id(), closedAt, helped, null, now);
            }
        });
        return closed.isPresent();
    }

    @Override
    public boolean explain(
            PublicReference reference, AccessCode code, @Nullable String words, Wish wish, UUID actionKey) {
        if (own.find(reference, code).isPresent() && cases.isDone(actionKey)) {
            return true;
        }
        var closed = closed(reference, code);
        closed.ifPresent(r -> {
            var now = clock.instant();
            var closedAt = r.closedOrThrow();
            var helped = book.of(r.id(), closedAt).orElse(Helped.NO);
            if (wish != Wish.NOTHING) {
                book.put(r.id(), closedAt, helped, now);
                book.wish(r.id(), closedAt, wish);
                journal.write(r, r.residentAsksAgain(wish, words, dates, now), actionKey);
                publish(r.id(), closedAt, helped, wish, now);
            } else if (words != null) {
                tell(r, Map.of("helped", helped.name()), words, actionKey, now);
            }
        });
        return closed.isPresent();
    }

    private Optional<HelpRequest> closed(PublicReference reference, AccessCode code) {
        return own.find(reference, code).filter(r -> r.status() == Status.CLOSED);
    }

    private void tell(
            HelpRequest r, Map<String, String> detail, @Nullable String words, @Nullable UUID actionKey, Instant now) {
        var entry = FolderEntry.internal(Change.FEEDBACK_GIVEN, detail, words, actionKey);
        journal.write(r, r.noted(entry, Actor.RESIDENT, now), actionKey);
    }

    private void publish(UUID requestId, Instant closedAt, Helped helped, @Nullable Wish wish, Instant now) {
        events.publishEvent(new FeedbackGiven(
                requestId, closedAt, helped.name(), wish == null ? null : wish.name(), DutchTime.dateOf(now), now));
    }
}
