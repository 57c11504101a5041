package nl.handenindewijk.signals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.signals.SignalImport.State;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Component;

/**
 * Makes questions of the lines of a file, each in a transaction of its own: what is cut off halfway goes on where it was
 * when somebody confirms again, since no signal counts twice.
 */
@Component
class ApplySignals {

    private final ImportShelf shelf;
    private final TakeSignal take;
    private final Clock clock;

    ApplySignals(ImportShelf shelf, TakeSignal take, Clock clock) {
        this.shelf = shelf;
        this.take = take;
        this.clock = clock;
    }

    /** @return false if there is nothing to confirm any more */
    boolean apply(UUID id, CurrentWorker by) {
        var checked = shelf.find(id).filter(SignalImport::canBeUsed);
        if (checked.isEmpty()) {
            return false;
        }
        var day = checked.get().receivedOn();
        var at = begin(day);
        shelf.lines(id).forEach(signal -> take.take(new TakeSignal.Input(id, signal, day, at), by));
        return shelf.end(id, State.APPLIED, clock.instant());
    }

    boolean discard(UUID id) {
        return shelf.end(id, State.DISCARDED, clock.instant());
    }

    /** Noon of an earlier day: the hour of a file is not known, and only the day counts in law. */
    private Instant begin(LocalDate day) {
        var now = clock.instant();
        var noon = day.atTime(LocalTime.NOON).atZone(DutchTime.ZONE).toInstant();
        return noon.isBefore(now) ? noon : now;
    }
}
