package nl.handenindewijk.signals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.folder.Standing;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitSignal;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;

/**
 * Makes a question of one signal, or adds it to the question that an earlier signal of the same address began, as long as
 * nobody spoke with the household yet. A threat always begins one of its own: its three working days may not get lost in
 * what is older.
 */
@UseCase
class TakeSignal {

    private final ImportShelf shelf;
    private final SignalBook book;
    private final SignalWords words;
    private final SubmitSignal casework;
    private final Folders folders;
    private final Standing.Source standings;
    private final SignalSettings settings;
    private final Clock clock;

    TakeSignal(
            ImportShelf shelf,
            SignalBook book,
            SignalWords words,
            SubmitSignal casework,
            Folders folders,
            Standing.Source standings,
            SignalSettings settings,
            Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.words = words;
        this.casework = casework;
        this.folders = folders;
        this.standings = standings;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param receivedAt the beginning of the term */
    record Input(UUID importId, Signal signal, LocalDate receivedOn, Instant receivedAt) {}

    /** The same signal a second time is nothing, and neither is one of a file that was thrown away meanwhile. */
    void take(Input in, CurrentWorker by) {
        var signal = in.signal();
        if (!shelf.waits(in.importId())) {
            return;
        }
        book.queueUpFor(signal);
        if (book.isKnown(signal)) {
            return;
        }
        var earlier = signal.threat() == null ? waitingQuestion(in) : Optional.<UUID>empty();
        var requestId = earlier.orElseGet(() -> begin(in));
        book.add(Ids.next(clock.instant()), in.importId(), signal, in.receivedOn(), requestId, earlier.isPresent());
        var detail = Map.of("creditor", signal.creditor().name(), "signals", String.valueOf(book.countOf(requestId)));
        folders.record(
                requestId,
                FolderEntry.internal(
                        Change.SIGNAL_RECEIVED, detail, earlier.isPresent() ? words.withName(signal) : null, null),
                by);
    }

    private Optional<UUID> waitingQuestion(Input in) {
        return book.newestOfAddress(in.signal(), in.receivedOn().minus(settings.together()))
                .filter(id -> standings
                        .of(id)
                        .filter(standing -> standing.open() && !standing.contactMade())
                        .isPresent());
    }

    private UUID begin(Input in) {
        var signal = in.signal();
        var request = new NewHelpRequest(
                book.keyOf(signal),
                NewHelpRequest.Channel.SIGNAL,
                NewHelpRequest.Sender.CREDITOR,
                "nl",
                Set.of(Theme.GELD),
                NewHelpRequest.DangerAnswer.UNKNOWN,
                words.of(signal),
                signal.name(),
                new Whereabouts(
                        Whereabouts.Kind.ADDRESS,
                        new Postcode(signal.postcode()),
                        signal.houseNumber(),
                        signal.addition()),
                reach(signal));
        var threats = signal.threat() == null ? Set.<String>of() : Set.of(signal.threat());
        return casework.submit(new SubmitSignal.CreditorSignal(request, in.receivedAt(), threats))
                .requestId();
    }

    /** The law gives these data to offer help with; to mail somebody by itself the portal needs that person's own yes. */
    private static ContactPreferences reach(Signal signal) {
        var channels = EnumSet.of(ContactChannel.LETTER, ContactChannel.VISIT);
        if (signal.phone() != null) {
            channels.add(ContactChannel.PHONE);
        }
        return new ContactPreferences(channels, signal.phone(), signal.email(), Set.of(), false, null, null);
    }
}
