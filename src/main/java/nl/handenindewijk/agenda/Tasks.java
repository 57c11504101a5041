package nl.handenindewijk.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored tasks. Who may see the case is asked before anything of this is shown. */
@Repository
class Tasks {

    private static final String ALL =
            "select id, request_id, what, due_on, worker_id, state, settled_at, version from agenda_task ";
    private static final int MOST = 500;

    private final JdbcClient database;
    private final TextCipher cipher;
    private final OpenWork open;

    Tasks(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
        open = new OpenWork(database, "agenda_task", "OPEN");
    }

    void add(Task task, UUID by, Instant now) {
        database.sql("""
                        insert into agenda_task (id, request_id, what, due_on, worker_id, made_at, made_by)
                        values (:id, :request, :what, :due, :who, :now, :by)""")
                .param("id", task.id())
                .param("request", task.requestId())
                .param("what", cipher.encrypt(task.what()))
                .param("due", task.due())
                .param("who", task.who())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** @throws ChangedMeanwhile if it is another version by now */
    void settle(Task task, TaskState state, UUID by, Instant now) {
        OpenWork.once(database.sql("""
                        update agenda_task set state = :state, settled_at = :now, settled_by = :by, version = version + 1
                        where id = :id and version = :version and state = 'OPEN'""")
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", task.id())
                .param("version", task.version())
                .update());
    }

    /** @throws ChangedMeanwhile if it is another version by now */
    void move(Task task, LocalDate to) {
        OpenWork.once(database.sql("""
                        update agenda_task set due_on = :due, version = version + 1
                        where id = :id and version = :version and state = 'OPEN'""")
                .param("due", to)
                .param("id", task.id())
                .param("version", task.version())
                .update());
    }

    /** The open ones first by day, then the settled ones, the newest first. */
    List<Task> of(UUID requestId) {
        return database.sql(ALL + """
                        where request_id = :request
                        order by state <> 'OPEN', case when state = 'OPEN' then due_on end, settled_at desc, id limit :most""")
                .param("request", requestId)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Task> find(UUID id, UUID requestId) {
        return database.sql(ALL + "where id = :id and request_id = :request")
                .param("id", id)
                .param("request", requestId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Open ones of a worker, by day. */
    List<Task> openOf(UUID worker) {
        return database.sql(ALL + "where worker_id = :worker and state = 'OPEN' order by due_on, id limit :most")
                .param("worker", worker)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    Map<UUID, Integer> openCounts(List<UUID> requestIds, UUID worker) {
        return open.counts(requestIds, worker);
    }

    void handOver(UUID requestId, UUID from, UUID to) {
        database.sql("""
                        update agenda_task set worker_id = :to, version = version + 1
                        where request_id = :request and worker_id = :from and state = 'OPEN'""")
                .param("request", requestId)
                .param("from", from)
                .param("to", to)
                .update();
    }

    private Task read(ResultSet row) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Task(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("what"))),
                row.getObject("due_on", LocalDate.class),
                row.getObject("worker_id", UUID.class),
                TaskState.valueOf(row.getString("state")),
                settled == null ? null : settled.toInstant(),
                row.getLong("version"));
    }
}
