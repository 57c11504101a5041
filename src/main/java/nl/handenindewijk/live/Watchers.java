package nl.handenindewijk.live;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.event.CaseReaders;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a case open at this moment. A row lives less than a minute and is no record of who looked: that is the log. */
@UseCase
class Watchers {

    private static final Duration LASTS = Duration.ofSeconds(45);

    private final JdbcClient database;
    private final CaseReaders readers;
    private final Workers workers;
    private final Clock clock;

    Watchers(JdbcClient database, CaseReaders readers, Workers workers, Clock clock) {
        this.database = database;
        this.readers = readers;
        this.workers = workers;
        this.clock = clock;
    }

    /** Says that this worker has the case open, and gives the names of the colleagues who have so too. */
    List<String> with(UUID requestId, CurrentWorker worker) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("delete from live_watcher where until_at < :now")
                .param("now", now)
                .update();
        database.sql("insert into live_watcher (request_id, worker_id, until_at) values (:request, :worker, :until)"
                        + " on conflict (request_id, worker_id) do update set until_at = excluded.until_at")
                .param("request", requestId)
                .param("worker", worker.id())
                .param("until", now.plus(LASTS))
                .update();
        var others = database.sql("select worker_id from live_watcher where request_id = :request and worker_id <> :me")
                .param("request", requestId)
                .param("me", worker.id())
                .query(UUID.class)
                .list();
        return workers.displayNames(others).entrySet().stream()
                .filter(other -> readers.mayKnowOf(requestId, other.getKey()))
                .map(other -> other.getValue())
                .sorted()
                .toList();
    }
}
