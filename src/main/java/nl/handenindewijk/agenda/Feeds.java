package nl.handenindewijk.agenda;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which worker has a feed, found by the keyed hash of its secret. */
@Repository
class Feeds {

    private final JdbcClient database;

    Feeds(JdbcClient database) {
        this.database = database;
    }

    /** From now on this is the only one of the worker. */
    void put(UUID worker, byte[] tokenHash, Instant now) {
        database.sql("""
                        insert into agenda_feed (worker_id, token_hash, made_at) values (:worker, :hash, :now)
                        on conflict (worker_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                        where agenda_feed.token_hash <> excluded.token_hash""")
                .param("worker", worker)
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID worker) {
        database.sql("delete from agenda_feed where worker_id = :worker")
                .param("worker", worker)
                .update();
    }

    Optional<UUID> workerOf(byte[] tokenHash) {
        return database.sql("select worker_id from agenda_feed where token_hash = :hash")
                .param("hash", tokenHash)
                .query(UUID.class)
                .optional();
    }

    Optional<Instant> madeAt(UUID worker) {
        return database.sql("select made_at from agenda_feed where worker_id = :worker")
                .param("worker", worker)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
