package nl.handenindewijk.reporting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.casework.event.RequestFactsSource;
import nl.handenindewijk.shared.background.Command;
import org.springframework.stereotype.Component;

/**
 * Makes all figures again from the requests themselves, while the portal runs: {@code --portal.command=rebuild-reporting}.
 * Goes in short transactions; what comes in meanwhile keeps its newer revision.
 */
@Component
class RebuildReporting implements Command {

    private static final int AT_ONCE = 10_000;

    private final RequestFactsSource source;
    private final StoredFigures figures;
    private final RecentWaitingTimes waitingTimes;

    RebuildReporting(RequestFactsSource source, StoredFigures figures, RecentWaitingTimes waitingTimes) {
        this.source = source;
        this.figures = figures;
        this.waitingTimes = waitingTimes;
    }

    @Override
    public String name() {
        return "rebuild-reporting";
    }

    @Override
    public String run() {
        var started = figures.databaseTime();
        long count = storeAll(started);
        int gone = figures.dropOlderThan(started);
        waitingTimes.forget();
        return "Rebuilt the figures of " + count + " requests; dropped " + gone + " that no longer exist";
    }

    private long storeAll(OffsetDateTime started) {
        var batch = new ArrayList<RequestFacts>(AT_ONCE);
        var count = new AtomicLong();
        source.forEach(facts -> {
            batch.add(facts);
            count.incrementAndGet();
            if (batch.size() == AT_ONCE) {
                figures.store(batch, started);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            figures.store(batch, started);
        }
        return count.get();
    }
}
