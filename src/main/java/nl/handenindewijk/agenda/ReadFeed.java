package nl.handenindewijk.agenda;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a calendar elsewhere is given for a secret: the worker's own appointments, as far as the worker may see them now. */
@Component
class ReadFeed {

    private static final int DAYS_BACK = 30;

    private final Feeds feeds;
    private final FeedKeys keys;
    private final Appointments appointments;
    private final Folders folders;
    private final Workers workers;
    private final CalendarFile file;
    private final Clock clock;

    ReadFeed(
            Feeds feeds,
            FeedKeys keys,
            Appointments appointments,
            Folders folders,
            Workers workers,
            CalendarFile file,
            Clock clock) {
        this.feeds = feeds;
        this.keys = keys;
        this.appointments = appointments;
        this.folders = folders;
        this.workers = workers;
        this.file = file;
        this.clock = clock;
    }

    /** Empty for a secret that opens nothing: never given, ended, or of somebody who no longer works at a desk. */
    @Transactional(readOnly = true)
    public Optional<String> of(String token) {
        return feeds.workerOf(keys.hashOf(token)).flatMap(this::atDesk).map(this::calendar);
    }

    private Optional<CurrentWorker> atDesk(UUID id) {
        return workers.atDesks().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String calendar(CurrentWorker worker) {
        var own = appointments.forFeedOf(worker.id(), DutchTime.today(clock).minusDays(DAYS_BACK));
        var labels = folders.labels(
                own.stream().map(Appointment::requestId).distinct().toList(), worker);
        return file.of(own.stream()
                .filter(one -> labels.containsKey(one.requestId()))
                .map(one -> CalendarFile.Item.of(one, labels.get(one.requestId())))
                .toList());
    }
}
