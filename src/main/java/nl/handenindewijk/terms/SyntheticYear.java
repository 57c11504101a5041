package nl.handenindewijk.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.handenindewijk.shared.DutchTime;

/**
 * Invented requests of one year, and what the clock says about each. Contact is made after a random wait, sometimes never, so
 * that every kind of firing occurs.
 */
final class SyntheticYear {

    private static final List<String> THEMES = List.of(
            "GELD",
            "WMO",
            "OPVOEDEN",
            "EENZAAM",
            "MANTELZORG",
            "TAAL",
            "SCHEIDEN",
            "WERK",
            "PSYCHISCH",
            "VEILIG",
            "ANDERS");
    private static final List<String> LEVELS = List.of("U3", "U3", "U3", "U4", "U2", "U2", "U1", "U0");
    private static final int NEVER_ONE_IN = 12;
    private static final int LONGEST_WAIT = 40;

    private final List<Invented> requests = new ArrayList<>();

    /** What can fire, in the order in which it is printed for one day. */
    enum Event {
        RECEIVED,
        CONTACT,
        PROMISE_MISSED,
        TERM_MISSED,
        SILENCE_WORKER,
        SILENCE_LEAD
    }

    /**
     * @param due the last day it is about
     * @param code of a statutory term, or the level of a promise
     */
    record Firing(LocalDate on, int request, Event event, String code, LocalDate due, List<Reason> reasons) {}

    private record Invented(
            int number, Instant receivedAt, String theme, String level, Set<String> dangers, int waitDays) {}

    SyntheticYear(int year, int howMany, long seed) {
        if (howMany < 0) {
            throw new IllegalArgumentException("negative number of requests " + howMany);
        }
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(year, 1, 1);
        for (int i = 1; i <= howMany; i++) {
            LocalDate day = first.plusDays(random.nextInt(first.lengthOfYear()));
            Instant moment = day.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                    .atZone(DutchTime.ZONE)
                    .toInstant();
            String level = LEVELS.get(random.nextInt(LEVELS.size()));
            Set<String> dangers = level.equals("U1") ? Set.of("ONTRUIMING") : Set.of();
            int wait = random.nextInt(NEVER_ONE_IN) == 0 ? Integer.MAX_VALUE : random.nextInt(LONGEST_WAIT);
            requests.add(new Invented(i, moment, THEMES.get(random.nextInt(THEMES.size())), level, dangers, wait));
        }
    }

    List<Firing> replay(WorkingCalendar calendar, Promises promises, LegalClock clock, Terms terms) {
        List<Firing> firings = new ArrayList<>();
        for (Invented request : requests) {
            LocalDate received = DutchTime.dateOf(request.receivedAt);
            LocalDate contact = request.waitDays == Integer.MAX_VALUE
                    ? LocalDate.MAX
                    : calendar.workingDayFrom(received.plusDays(request.waitDays));
            Promise promise = promises.contactBy(request.level, request.receivedAt);
            firings.add(new Firing(
                    received, request.number, Event.RECEIVED, request.level, promise.due(), promise.reasons()));
            if (contact.isBefore(LocalDate.MAX)) {
                firings.add(new Firing(contact, request.number, Event.CONTACT, request.level, contact, List.of()));
            }
            missed(contact, promise.due())
                    .ifPresent(on -> firings.add(new Firing(
                            on,
                            request.number,
                            Event.PROMISE_MISSED,
                            request.level,
                            promise.due(),
                            promise.reasons())));
            clock.strictest(Set.of(request.theme), request.dangers, received)
                    .map(code -> terms.deadline(code, received, Set.of()))
                    .ifPresent(legal -> legalTerm(request, contact, legal, firings));
            silence(request, contact, promises.silence(request.receivedAt), firings);
        }
        firings.sort(
                Comparator.comparing(Firing::on).thenComparing(Firing::request).thenComparing(Firing::event));
        return firings;
    }

    private static void legalTerm(Invented request, LocalDate contact, Deadline legal, List<Firing> firings) {
        LocalDate due = legal.due();
        if (due != null) {
            missed(contact, due)
                    .ifPresent(on -> firings.add(
                            new Firing(on, request.number, Event.TERM_MISSED, legal.code(), due, legal.reasons())));
        }
    }

    private static void silence(Invented request, LocalDate contact, SilenceAlarm alarm, List<Firing> firings) {
        if (!contact.isBefore(alarm.worker())) {
            firings.add(new Firing(
                    alarm.worker(),
                    request.number,
                    Event.SILENCE_WORKER,
                    request.level,
                    alarm.worker(),
                    alarm.reasons()));
        }
        if (!contact.isBefore(alarm.lead())) {
            firings.add(new Firing(
                    alarm.lead(), request.number, Event.SILENCE_LEAD, request.level, alarm.lead(), alarm.reasons()));
        }
    }

    private static Optional<LocalDate> missed(LocalDate done, LocalDate due) {
        return DueState.isOverdue(due, done) ? Optional.of(due.plusDays(1)) : Optional.empty();
    }
}
