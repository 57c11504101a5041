package nl.handenindewijk.shared.background;

import java.time.Clock;
import java.time.Duration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives listeners another try after a failure, and after a crash: what a killed portal left undone is marked as failed
 * by the staleness monitor ({@code spring.modulith.events.staleness}). Several instances may run this at once: taking an
 * event is one conditional update, and every listener bears being called twice.
 */
@Component
class RetryListeners {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 8;
    private static final int AT_ONCE = 200;

    private final FailedEventPublications failed;
    private final Clock clock;

    RetryListeners(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.background.retry-every:10s}")
    void run() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withFilter(this::isDue));
    }

    /** Each try waits twice as long as the one before, up to some 40 minutes. */
    private boolean isDue(EventPublication publication) {
        var last = publication.getLastResubmissionDate();
        return last == null
                || !last.plus(pauseAfter(publication.getCompletionAttempts())).isAfter(clock.instant());
    }

    static Duration pauseAfter(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
    }
}
