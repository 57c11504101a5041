package nl.handenindewijk.neighbourhood.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.handenindewijk.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks through one file at a time in the background. How far it is, is written down every second beside the transaction of
 * the file; where that stops, nothing of the file is left and everybody can read that it was broken off.
 */
@Component
class ImportRuns {

    static final Duration SILENT = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Duration KEPT = Duration.ofDays(60);
    private static final long BRIEFLY_MILLIS = 1500;

    private final RunBook book;
    private final CheckFile check;
    private final Leftovers leftovers;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "import-areas");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Progress now;

    ImportRuns(RunBook book, CheckFile check, Leftovers leftovers, Clock clock) {
        this.book = book;
        this.check = check;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    /**
     * A file on disk.
     *
     * @param temporary whether it goes when it was read
     */
    record Input(ImportKind kind, int year, Path file, boolean temporary, UUID by) {}

    /** Begins, and waits a moment, as most files are small; empty if another file is looked through. */
    Optional<UUID> start(Input input) throws IOException {
        var moment = clock.instant();
        var id = Ids.next(moment);
        book.breakOffSilent(moment.minus(SILENT));
        book.forget(moment.minus(KEPT));
        leftovers.sweep();
        try {
            book.begin(id, input.kind(), input.year(), input.by(), moment);
            var progress = new Progress(id, input.file(), Files.size(input.file()));
            wait(worker.submit(() -> run(progress, input)));
            return Optional.of(id);
        } catch (DuplicateKeyException another) {
            tidy(input);
            return Optional.empty();
        } catch (IOException | RuntimeException failed) {
            tidy(input);
            book.brokenOff(id);
            throw failed;
        }
    }

    private static void wait(Future<?> run) {
        try {
            run.get(BRIEFLY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException goesOn) {
            LOG.debug("The file is larger than most");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Progress progress, Input input) {
        now = progress;
        try {
            var id = check.check(
                    new CheckFile.Input(input.kind(), input.year(), progress.file(), input.by(), progress::lines));
            book.end(progress.id(), ImportRun.State.CHECKED, id);
        } catch (Refused refused) {
            book.refused(progress.id(), refused.report());
        } catch (RuntimeException failed) {
            LOG.error(
                    "Looking through a file about areas failed: {}",
                    failed.getClass().getName());
            book.brokenOff(progress.id());
        } finally {
            now = null;
            tidy(input);
        }
    }

    private static void tidy(Input input) {
        if (input.temporary()) {
            try {
                Files.deleteIfExists(input.file());
            } catch (IOException e) {
                LOG.warn("A temporary file stays behind");
            }
        }
    }

    /** Writes down how far it is, and what was broken off. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void beat() {
        var progress = now;
        if (progress != null) {
            book.beat(progress.id(), progress.percent(), progress.lines(), clock.instant());
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
