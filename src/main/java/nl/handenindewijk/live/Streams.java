package nl.handenindewijk.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.event.ReferenceLookup;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.OpenSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages that wait for news. All are written to by one thread; a stream holds no thread and no connection to the
 * database. Who may see a case, and whether the session still stands, is asked again before anything is told.
 */
@Component
class Streams {

    private static final int MOST = 2_000;
    private static final int MOST_OF_ONE_WORKER = 6;
    private static final int MOST_AT_ONCE = 50;
    private static final Duration LASTS = Duration.ofMinutes(15);

    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final Folders folders;
    private final ReferenceLookup references;
    private final OpenSessions sessions;
    private final Clock clock;
    private final Duration beat;
    private @Nullable ScheduledExecutorService writer;

    Streams(
            Folders folders,
            ReferenceLookup references,
            OpenSessions sessions,
            Clock clock,
            @Value("${portal.background.news-beat:20s}") Duration beat) {
        this.folders = folders;
        this.references = references;
        this.sessions = sessions;
        this.clock = clock;
        this.beat = beat;
    }

    /** Empty when there are too many already; the page then asks now and then. */
    Optional<SseEmitter> open(String sessionId, CurrentWorker worker) {
        long own = open.stream()
                .filter(stream -> stream.workerId.equals(worker.id()))
                .count();
        if (writer == null || open.size() >= MOST || own >= MOST_OF_ONE_WORKER) {
            return Optional.empty();
        }
        var stream = new OpenStream(sessionId, worker, clock.instant(), LASTS.toMillis());
        stream.emitter.onCompletion(() -> open.remove(stream));
        stream.emitter.onTimeout(stream.emitter::complete);
        stream.emitter.onError(failure -> open.remove(stream));
        open.add(stream);
        stream.send(SseEmitter.event().comment("").reconnectTime(TimeUnit.SECONDS.toMillis(5)));
        return Optional.of(stream.emitter);
    }

    void begin() {
        var executor = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "desk-news-writer");
            thread.setDaemon(true);
            return thread;
        });
        executor.scheduleWithFixedDelay(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
        writer = executor;
    }

    void end() {
        var executor = writer;
        writer = null;
        if (executor != null) {
            executor.shutdownNow();
        }
        open.forEach(stream -> stream.emitter.complete());
        open.clear();
    }

    void deliver(List<News> news, Instant heardAt) {
        var executor = writer;
        if (executor != null && !open.isEmpty()) {
            executor.execute(() -> open.stream()
                    .filter(stream -> !heardAt.isBefore(stream.since))
                    .forEach(stream -> tell(stream, news)));
        }
    }

    private void beat() {
        open.forEach(stream -> {
            if (!stillThere(stream) || !stream.send(SseEmitter.event().comment(""))) {
                end(stream);
            }
        });
    }

    private void tell(OpenStream stream, List<News> news) {
        var changes = ofTeams(news, stream.worker.teamIds());
        boolean lookAgain = news.contains(News.LOOK_AGAIN) || changes.size() > MOST_AT_ONCE;
        if (!lookAgain && changes.isEmpty()) {
            return;
        }
        if (!stillThere(stream)) {
            end(stream);
        } else if (lookAgain) {
            stream.send(SseEmitter.event().name("alles").data("{}"));
        } else {
            var visible = folders.visibleAmong(changes.keySet(), stream.worker);
            references.referencesOf(visible).forEach((id, reference) -> stream.send(event(reference, changes.get(id))));
        }
    }

    private static SseEmitter.SseEventBuilder event(PublicReference reference, @Nullable News news) {
        var what = news == null ? "" : Objects.toString(news.change(), "");
        return SseEmitter.event()
                .name("zaak")
                .data("{\"zaak\":\"" + reference.value() + "\",\"wat\":\"" + what + "\"}");
    }

    /** By case, the last change of each. */
    private static Map<UUID, News> ofTeams(List<News> news, Set<UUID> teams) {
        return news.stream()
                .filter(one -> one.requestId() != null && one.teamId() != null && teams.contains(one.teamId()))
                .collect(Collectors.toMap(one -> Objects.requireNonNull(one.requestId()), one -> one, (a, b) -> b));
    }

    private boolean stillThere(OpenStream stream) {
        var worker = sessions.workerOf(stream.sessionId);
        worker.ifPresent(now -> stream.worker = now);
        return worker.isPresent();
    }

    private void end(OpenStream stream) {
        open.remove(stream);
        stream.emitter.complete();
    }
}
