package nl.handenindewijk.directory.hsds;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.directory.DirectoryChanged;
import nl.handenindewijk.directory.DirectoryChanged.What;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Takes back the last file, as long as nobody worked on after it. */
@UseCase
class UndoHsds {

    private final HsdsBook book;
    private final Parse parse;
    private final StoreServices store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoHsds(HsdsBook book, Parse parse, StoreServices store, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.parse = parse;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Which file, and who says so. */
    record Input(UUID id, UUID by) {}

    /** @return false if it is not the last one, or something changed since */
    boolean undo(Input in) {
        store.lock();
        var last = book.last().filter(each -> each.id().equals(in.id()));
        if (last.isEmpty() || !mayGo(last.get())) {
            return false;
        }
        var now = clock.instant();
        var before = parse.kept(String.valueOf(last.get().before()));
        var were = before.stream().map(Service::id).collect(Collectors.toSet());
        before.stream().map(Service::organisation).distinct().forEach(store::save);
        before.forEach(each -> store.save(each, in.by(), now));
        book.takeOut(parse.kept(last.get().content()).stream()
                .filter(each -> !were.contains(each.id()))
                .toList());
        book.undo(in.id(), now);
        events.publishEvent(new DirectoryChanged(in.id(), What.IMPORT_UNDONE, in.by(), now));
        return true;
    }

    private boolean mayGo(Import applied) {
        return applied.appliedAt() != null && !book.changedSince(applied.appliedAt());
    }
}
