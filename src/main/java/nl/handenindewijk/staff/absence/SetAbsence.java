package nl.handenindewijk.staff.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.event.AbsenceChanged;
import nl.handenindewijk.staff.event.AbsenceChanged.What;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Says on which days somebody is away and who covers: oneself, a team lead for somebody of the own teams, or an administrator. */
@UseCase
public class SetAbsence {

    private static final int LONGEST_DAYS = 730;

    private final AbsenceBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetAbsence(AbsenceBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The same again changes nothing.
     *
     * @throws AbsenceRefused if the days or who covers cannot be
     */
    public void handle(Input in, CurrentWorker by) {
        var teams = book.teamsOf(by, in.worker());
        var colleagues = book.colleagues(teams);
        boolean mayPlan = (by.leads() || by.is(Role.ADMIN)) && colleagues.containsKey(in.worker());
        refuseIf(!in.worker().equals(by.id()) && !mayPlan, "wie", "absence.error.who");
        refuseIf(in.last().isBefore(in.first()), "tot", "absence.error.order");
        refuseIf(in.last().isBefore(book.today()), "tot", "absence.error.past");
        refuseIf(in.first().isAfter(book.today().plusDays(LONGEST_DAYS)), "van", "absence.error.long");
        refuseIf(in.last().isAfter(in.first().plusDays(LONGEST_DAYS)), "tot", "absence.error.long");
        refuseIf(in.worker().equals(in.cover()), "waarnemer", "absence.error.self");
        refuseIf(in.cover() != null && !colleagues.containsKey(in.cover()), "waarnemer", "absence.error.cover");
        book.lock(in.worker());
        var planned = book.ofTeams(teams);
        if (planned.stream().anyMatch(in::isSameAs)) {
            return;
        }
        for (var other : planned) {
            boolean overlaps = other.overlaps(in.first(), in.last());
            refuseIf(overlaps && other.workerId().equals(in.worker()), "van", "absence.error.overlap");
            refuseIf(overlaps && other.workerId().equals(in.cover()), "waarnemer", "absence.error.cover-away");
        }
        var now = clock.instant();
        book.add(in, by.id(), now);
        events.publishEvent(new AbsenceChanged(in.worker(), What.ABSENCE_SET, in.first(), in.last(), by.id(), now));
    }

    private static void refuseIf(boolean broken, String field, String messageKey) {
        if (broken) {
            throw new AbsenceRefused(field, messageKey);
        }
    }

    /**
     * The days, both included.
     *
     * @param cover null if nobody covers
     */
    public record Input(
            UUID worker,
            LocalDate first,
            LocalDate last,
            @Nullable UUID cover) {

        private boolean isSameAs(PlannedAbsence other) {
            return other.workerId().equals(worker)
                    && other.first().equals(first)
                    && other.last().equals(last)
                    && java.util.Objects.equals(other.coverId(), cover);
        }
    }
}
