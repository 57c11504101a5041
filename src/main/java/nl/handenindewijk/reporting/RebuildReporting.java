package nl.handenindewijk.reporting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.casework.event.RequestFactsSource;
import nl.handenindewijk.shared.background.Command;
import org.jspecify.annotations.Nullable;
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
        var writer = Executors.newSingleThreadExecutor();
        try {
            var rebuilding = new Rebuilding(writer, figures.databaseTime());
            source.forEach(rebuilding::add);
            rebuilding.finish();
            waitingTimes.forget();
            return "Rebuilt the figures of " + rebuilding.count + " requests; dropped " + rebuilding.dropped.join()
                    + " that no longer exist";
        } finally {
            writer.shutdownNow();
        }
    }

    /** One batch is written while the next is read. */
    private final class Rebuilding {

        private final ExecutorService writer;
        private final OffsetDateTime started;
        private List<RequestFacts> batch = new ArrayList<>(AT_ONCE);
        private UUID after = new UUID(0, 0);
        private CompletableFuture<Integer> dropped = CompletableFuture.completedFuture(0);
        private long count;

        Rebuilding(ExecutorService writer, OffsetDateTime started) {
            this.writer = writer;
            this.started = started;
        }

        void add(RequestFacts facts) {
            batch.add(facts);
            count++;
            if (batch.size() == AT_ONCE) {
                write(facts.requestId());
                after = facts.requestId();
                batch = new ArrayList<>(AT_ONCE);
            }
        }

        void finish() {
            write(null);
        }

        private void write(@Nullable UUID last) {
            var facts = batch;
            var from = after;
            int before = dropped.join();
            dropped = CompletableFuture.supplyAsync(() -> before + figures.replace(facts, from, last, started), writer);
        }
    }
}
