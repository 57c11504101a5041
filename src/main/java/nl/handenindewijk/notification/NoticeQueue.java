package nl.handenindewijk.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The notices that wait, and what became of the others. Safe on several instances: a notice is taken by one. */
@Repository
class NoticeQueue {

    /** Whoever took a notice and was killed lets it go after this time. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JdbcClient database;
    private final Clock clock;

    NoticeQueue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A notice that was added before is not added again. */
    @Transactional
    public void add(Collection<Notice> notices) {
        for (var notice : notices) {
            var digest = notice.digest();
            database.sql("""
                            insert into notification_notice
                                (id, event_key, kind, request_id, worker_id, overdue, silent, created_at, next_try_at)
                            values (:id, :key, :kind, :request, :worker, :overdue, :silent, :now, :now)
                            on conflict (event_key) do nothing""")
                    .param("id", UUID.randomUUID())
                    .param("key", notice.eventKey())
                    .param("kind", notice.kind().name())
                    .param("request", notice.requestId(), Types.OTHER)
                    .param("overdue", digest == null ? null : digest.overdue(), Types.INTEGER)
                    .param("silent", digest == null ? null : digest.silent(), Types.INTEGER)
                    .param("worker", notice.workerId(), Types.OTHER)
                    .param("now", now())
                    .update();
        }
    }

    /** Takes the notice that waits longest; it is nobody else's until the lease ends. */
    @Transactional
    public Optional<Taken> take() {
        return database.sql("""
                        update notification_notice set attempts = attempts + 1, next_try_at = :leased
                        where id = (select id from notification_notice where state = 'WAITING' and next_try_at <= :now
                                    order by next_try_at, id limit 1 for update skip locked)
                        returning id, event_key, kind, request_id, worker_id, overdue, silent, created_at, attempts""")
                .param("leased", now().plus(LEASE))
                .param("now", now())
                .query((row, number) -> taken(row))
                .optional();
    }

    @Transactional
    public void sent(Taken taken) {
        database.sql(
                        "update notification_notice set state = 'SENT', settled_at = :now where id = :id and state = 'WAITING'")
                .param("now", now())
                .param("id", taken.id())
                .update();
    }

    @Transactional
    public void withheld(Taken taken, WhyWithheld reason) {
        database.sql("""
                        update notification_notice set state = 'WITHHELD', reason = :reason, settled_at = :now
                        where id = :id and state = 'WAITING'""")
                .param("reason", reason.name())
                .param("now", now())
                .param("id", taken.id())
                .update();
    }

    @Transactional
    public void tryAgain(Taken taken, Duration pause) {
        database.sql("update notification_notice set next_try_at = :at where id = :id and state = 'WAITING'")
                .param("at", now().plus(pause))
                .param("id", taken.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Taken taken(ResultSet row) throws SQLException {
        var notice = new Notice(
                row.getString("event_key"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("request_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getObject("overdue") == null
                        ? null
                        : new Notice.Digest(row.getInt("overdue"), row.getInt("silent")));
        return new Taken(
                row.getObject("id", UUID.class),
                notice,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    /**
     * A notice in hand.
     *
     * @param attempts how often it was taken, this time included
     */
    record Taken(UUID id, Notice notice, Instant createdAt, int attempts) {}
}
