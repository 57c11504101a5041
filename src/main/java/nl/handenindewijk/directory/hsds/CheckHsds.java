package nl.handenindewijk.directory.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;

/** Reads a file whole and keeps it apart for somebody to confirm; of one with a wrong field nothing is kept. */
@UseCase
class CheckHsds {

    private final Parse parse;
    private final HsdsWriter writer;
    private final FindServices find;
    private final HsdsBook book;
    private final Clock clock;

    CheckHsds(Parse parse, HsdsWriter writer, FindServices find, HsdsBook book, Clock clock) {
        this.parse = parse;
        this.writer = writer;
        this.find = find;
        this.book = book;
        this.clock = clock;
    }

    /** A file to check. */
    record Input(InputStream file, UUID by) {}

    /**
     * @return the id to confirm
     * @throws Refused with a report of what is wrong
     */
    UUID check(Input in) {
        var report = new Report();
        try {
            var services = parse.file(in.file(), report);
            var there = find.of(services.stream().map(Service::id).toList()).stream()
                    .collect(Collectors.toMap(Service::id, Function.identity()));
            int added = (int) services.stream()
                    .filter(each -> !there.containsKey(each.id()))
                    .count();
            int same = (int) services.stream()
                    .filter(each -> each.equals(there.get(each.id())))
                    .count();
            var now = clock.instant();
            var checked = new Import(
                    Ids.next(now),
                    Import.State.CHECKED,
                    now,
                    in.by(),
                    null,
                    null,
                    services.size(),
                    added,
                    services.size() - added - same,
                    report.leftOut(),
                    writer.write(services),
                    null);
            book.add(checked);
            return checked.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
