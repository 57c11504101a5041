package nl.handenindewijk.notification;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import nl.handenindewijk.casework.event.OpenQuestions;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds a resident once of a question that is still open, by the same neutral mail; where mail is safe, and by day. */
@Component
class SendReminders {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime UNTIL = LocalTime.of(17, 0);

    private final OpenQuestions questions;
    private final NoticeQueue queue;
    private final DeliverNotices deliver;
    private final Clock clock;

    SendReminders(OpenQuestions questions, NoticeQueue queue, DeliverNotices deliver, Clock clock) {
        this.questions = questions;
        this.queue = queue;
        this.deliver = deliver;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${portal.background.digest-every:5m}",
            fixedDelayString = "${portal.background.digest-every:5m}")
    void run() {
        var time = clock.instant().atZone(DutchTime.ZONE).toLocalTime();
        if (time.isBefore(FROM) || time.isAfter(UNTIL)) {
            return;
        }
        List<Notice> notices = questions.toRemindOf().stream()
                .map(asked -> Notice.toResident(NoticeKind.REMINDER, asked.requestId(), asked.askedId()))
                .toList();
        if (!notices.isEmpty()) {
            queue.add(notices);
            deliver.run();
        }
    }
}
