package nl.handenindewijk.staff.absence;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.event.AbsenceChanged;
import nl.handenindewijk.staff.event.AbsenceChanged.What;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody is back before the last day, or does not go after all. */
@UseCase
public class EndAbsence {

    private final AbsenceBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndAbsence(AbsenceBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** What is over already, or is not this worker's to end, stays as it is. */
    public void handle(UUID absence, CurrentWorker by) {
        book.byId(absence)
                .filter(one -> one.workerId().equals(by.id())
                        || by.is(Role.ADMIN)
                        || by.leads() && book.colleagues(by.teamIds()).containsKey(one.workerId()))
                .ifPresent(one -> {
                    book.end(one);
                    events.publishEvent(new AbsenceChanged(
                            one.workerId(), What.ABSENCE_ENDED, one.first(), one.last(), by.id(), clock.instant()));
                });
    }
}
