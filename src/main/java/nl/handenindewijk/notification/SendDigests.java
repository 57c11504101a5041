package nl.handenindewijk.notification;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import nl.handenindewijk.casework.event.LateWork;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The daily mail with what is late or too long silent, to each worker about the own requests and to each team lead about
 * the own teams'. At most one of each per person and working day, however often this runs and on however many instances.
 */
@Component
class SendDigests {

    private static final LocalTime FROM = LocalTime.of(7, 0);

    private final LateWork work;
    private final NoticeQueue queue;
    private final DeliverNotices deliver;
    private final Clock clock;

    SendDigests(LateWork work, NoticeQueue queue, DeliverNotices deliver, Clock clock) {
        this.work = work;
        this.queue = queue;
        this.deliver = deliver;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${portal.background.digest-every:5m}",
            fixedDelayString = "${portal.background.digest-every:5m}")
    void run() {
        if (clock.instant().atZone(DutchTime.ZONE).toLocalTime().isBefore(FROM)) {
            return;
        }
        var today = DutchTime.today(clock);
        List<Notice> notices = work.today().stream()
                .map(reminder -> Notice.digest(reminder, today))
                .toList();
        if (!notices.isEmpty()) {
            queue.add(notices);
            deliver.run();
        }
    }
}
