package nl.handenindewijk.meldcode;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.folder.DeskLine;
import nl.handenindewijk.casework.folder.FolderLabel;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reporting codes that wait for the attention officer, in the cases that the officer may see. Each case that stands in
 * the list was looked at, and that is recorded.
 */
@UseCase
@Order(20)
class ListMeldcodes implements DeskLine {

    private final MeldcodeBook book;
    private final Folders folders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListMeldcodes(MeldcodeBook book, Folders folders, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.folders = folders;
        this.events = events;
        this.clock = clock;
    }

    /** One that runs, and its case. */
    public record Line(RunningMeldcode running, FolderLabel label) {}

    /** Those of which only the decision is left stand apart. */
    List<Line> running(CurrentWorker worker) {
        if (!MeldcodeRights.mayDecide(worker)) {
            throw new AccessDeniedException("Not the attention officer");
        }
        var lines = lines(worker);
        lines.forEach(line -> events.publishEvent(new HelpRequestViewed(
                line.running().requestId(), worker.id(), clock.instant(), HelpRequestViewed.Kind.MELDCODE_LIST, true)));
        return lines;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DeskLine.Line> of(CurrentWorker worker, Set<UUID> watched) {
        if (!MeldcodeRights.mayDecide(worker)) {
            return Optional.empty();
        }
        long count =
                lines(worker).stream().filter(line -> line.running().weighed()).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new DeskLine.Line("meldcode.desk.decide", "meldcodes", count));
    }

    private List<Line> lines(CurrentWorker worker) {
        var running = book.running();
        Map<UUID, FolderLabel> labels =
                folders.labels(running.stream().map(RunningMeldcode::requestId).collect(Collectors.toSet()), worker);
        return running.stream()
                .filter(each -> labels.containsKey(each.requestId()))
                .map(each -> new Line(each, Objects.requireNonNull(labels.get(each.requestId()))))
                .filter(line -> line.label().open())
                .toList();
    }
}
