package nl.handenindewijk.directory.hsds;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.directory.DirectoryChanged;
import nl.handenindewijk.directory.DirectoryChanged.What;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody confirms a file: its services are added or replaced, what is not in it stays. */
@UseCase
class ApplyHsds {

    private final HsdsBook book;
    private final Parse parse;
    private final HsdsWriter writer;
    private final FindServices find;
    private final StoreServices store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyHsds(
            HsdsBook book,
            Parse parse,
            HsdsWriter writer,
            FindServices find,
            StoreServices store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.parse = parse;
        this.writer = writer;
        this.find = find;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Which file, and who says so. */
    record Input(UUID id, UUID by) {}

    /** @return false if there is nothing to confirm any more */
    boolean apply(Input in) {
        store.lock();
        var checked = book.find(in.id()).filter(each -> each.state() == Import.State.CHECKED);
        if (checked.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var services = parse.kept(checked.get().content());
        var before = find.of(services.stream().map(Service::id).toList());
        book.apply(in.id(), writer.write(before), now);
        services.stream().map(Service::organisation).distinct().forEach(store::save);
        services.stream().filter(each -> !before.contains(each)).forEach(each -> store.save(each, in.by(), now));
        events.publishEvent(new DirectoryChanged(in.id(), What.IMPORTED, in.by(), now));
        return true;
    }
}
