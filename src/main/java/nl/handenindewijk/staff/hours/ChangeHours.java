package nl.handenindewijk.staff.hours;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.AccountChanged.Aspect;
import org.springframework.context.ApplicationEventPublisher;

/** Says how many hours somebody works from a day on, and which part of them goes to residents. */
@UseCase
class ChangeHours {

    private final HoursBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeHours(HoursBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @param seen number of the newest change when the form was shown */
    record Input(
            UUID worker, LocalDate from, BigDecimal hours, int residentsPercent, String reason, long seen, UUID by) {

        private boolean isSameAs(Stint other) {
            return !other.replaced()
                    && other.validFrom().equals(from)
                    && other.hours().compareTo(hours) == 0
                    && other.residentsPercent() == residentsPercent;
        }
    }

    /**
     * The same again changes nothing.
     *
     * @throws ChangedMeanwhile if somebody else was first
     */
    void handle(Input in) {
        book.lock(in.worker());
        if (book.of(in.worker()).stream().anyMatch(in::isSameAs)) {
            return;
        }
        if (book.version(in.worker()) != in.seen()) {
            throw new ChangedMeanwhile();
        }
        var now = clock.instant();
        book.add(in, now);
        events.publishEvent(new AccountChanged(in.worker(), in.by(), Set.of(Aspect.HOURS), now));
    }

    /** Another administrator changed the hours of the same worker after the form was shown. */
    static final class ChangedMeanwhile extends RuntimeException {}
}
