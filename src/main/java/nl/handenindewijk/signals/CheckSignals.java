package nl.handenindewijk.signals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;

/**
 * Reads a file line by line, and keeps what is right, encrypted, for somebody to confirm. A wrong line hinders no other:
 * somebody with arrears does not wait for the neighbour's postcode.
 */
@UseCase
class CheckSignals {

    private final ImportShelf shelf;
    private final SignalBook book;
    private final Areas areas;
    private final SignalSettings settings;
    private final Clock clock;

    CheckSignals(ImportShelf shelf, SignalBook book, Areas areas, SignalSettings settings, Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param receivedOn the day the file came in */
    record Input(byte[] file, LocalDate receivedOn, UUID by) {}

    /**
     * @return the id to confirm
     * @throws Unfit if the file as a whole cannot be read
     */
    UUID check(Input in) throws Unfit {
        var file = SignalFile.of(in.file(), settings.mostLines());
        var now = clock.instant();
        var reader = new ReadLine(file, areas, DutchTime.dateOf(now));
        var right = new ArrayList<Signal>();
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (var row : file.records()) {
            try {
                var signal = reader.read(row);
                refuseSecond(signal, seen);
                right.add(signal);
            } catch (Unfit unfit) {
                problems.add(unfit.at(row.getStartingLineNumber()));
            }
        }
        var id = Ids.next(now);
        shelf.add(id, in.receivedOn(), now, in.by(), file.records().size(), right, List.copyOf(problems));
        return id;
    }

    private void refuseSecond(Signal signal, HashSet<String> seen) throws Unfit {
        if (!seen.add(signal.identity())) {
            throw new Unfit(Reason.TWICE);
        }
        if (book.isKnown(signal)) {
            throw new Unfit(Reason.KNOWN);
        }
    }
}
