package nl.handenindewijk.signals;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What nobody confirmed within a day is thrown away: lines about people do not lie around. */
@Component
class PurgeSignals {

    private static final Duration LIFE = Duration.ofDays(1);

    private final ImportShelf shelf;
    private final Clock clock;

    PurgeSignals(ImportShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @return how many */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT30M")
    @Transactional
    public int purge() {
        var now = clock.instant();
        return shelf.discardBefore(now.minus(LIFE), now);
    }
}
