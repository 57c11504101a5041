package nl.handenindewijk.helper;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may follow which question. */
@Repository
class HelperAccess {

    private final JdbcClient database;

    HelperAccess(JdbcClient database) {
        this.database = database;
    }

    /**
     * An access that holds.
     *
     * @param agreed whether the person concerned agreed that it shows more
     */
    record Row(UUID requestId, byte[] codeHash, Instant since, boolean agreed) {}

    void add(UUID id, UUID requestId, PublicReference reference, byte[] keyHash, byte[] codeHash, Instant at) {
        database.sql("insert into helper_access (id, request_id, reference, key_hash, code_hash, since)"
                        + " values (:id, :request, :reference, :key, :code, :at) on conflict (request_id) do nothing")
                .param("id", id)
                .param("request", requestId)
                .param("reference", reference.value())
                .param("key", keyHash)
                .param("code", codeHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PublicReference> referenceOf(byte[] keyHash) {
        return database.sql("select reference from helper_access where key_hash = :key and ended_at is null")
                .param("key", keyHash)
                .query(String.class)
                .optional()
                .map(PublicReference::new);
    }

    /** An unknown reference costs the same comparison as a wrong code. */
    Optional<Row> open(PublicReference reference, byte[] codeHash) {
        var found = database.sql("select request_id, code_hash, since, agreed_how is not null from helper_access"
                        + " where reference = :reference and ended_at is null")
                .param("reference", reference.value())
                .query((row, number) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getBytes(2),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4)))
                .optional();
        var stored = found.map(Row::codeHash).orElseGet(() -> new byte[32]);
        return MessageDigest.isEqual(codeHash, stored) ? found : Optional.empty();
    }

    boolean holds(Set<UUID> requests) {
        return database.sql("select count(*) from helper_access where request_id in (:requests) and ended_at is null")
                        .param("requests", requests)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean agreed(Set<UUID> requests) {
        return database.sql("select count(*) from helper_access where request_id in (:requests) and ended_at is null"
                                + " and agreed_how is not null")
                        .param("requests", requests)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return whether any of them showed less until now */
    boolean agree(Set<UUID> requests, Agreement how, LocalDate on, @Nullable UUID by) {
        return database.sql("update helper_access set agreed_how = :how, agreed_on = :on, agreed_by = :by"
                                + " where request_id in (:requests) and ended_at is null and agreed_how is null")
                        .param("how", how.name())
                        .param("on", on)
                        .param("by", by, java.sql.Types.OTHER)
                        .param("requests", requests)
                        .update()
                > 0;
    }

    /** @return whether any of them showed more until now */
    boolean disagree(Set<UUID> requests) {
        return database.sql("update helper_access set agreed_how = null, agreed_on = null, agreed_by = null"
                                + " where request_id in (:requests) and ended_at is null and agreed_how is not null")
                        .param("requests", requests)
                        .update()
                > 0;
    }

    /** @return whether any of them held */
    boolean end(Set<UUID> requests, Instant at, @Nullable UUID by) {
        return database.sql("update helper_access set ended_at = :at, ended_by = :by"
                                + " where request_id in (:requests) and ended_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by, java.sql.Types.OTHER)
                        .param("requests", requests)
                        .update()
                > 0;
    }
}
