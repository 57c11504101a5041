package nl.handenindewijk.attachments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.attachments.check.CleanFile;
import nl.handenindewijk.attachments.check.FileKind;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in the database, encrypted. What is removed is gone; that there was something stays. */
@Repository
class FileStore {

    private static final String LISTED =
            "select id, kind, name, bytes, added_at, added_by from attachments_file where removed_at is null";

    private final JdbcClient database;
    private final TextCipher cipher;

    FileStore(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The newest first. */
    List<StoredFile> of(UUID request) {
        return database.sql(LISTED + " and request_id = :request order by added_at desc, id desc")
                .param("request", request)
                .query(this::file)
                .list();
    }

    Optional<StoredFile> find(UUID request, UUID id) {
        return database.sql(LISTED + " and request_id = :request and id = :id")
                .param("request", request)
                .param("id", id)
                .query(this::file)
                .optional();
    }

    /** Until the end of the transaction nobody else adds to this case: the number that fits is counted by one at a time. */
    void queueUp(UUID request) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('attachments ' || :request, 0)) is null")
                .param("request", request.toString())
                .query(Boolean.class)
                .single();
    }

    int count(UUID request) {
        return database.sql("select count(*) from attachments_file where request_id = :request and removed_at is null")
                .param("request", request)
                .query(Integer.class)
                .single();
    }

    byte[] content(UUID id) {
        return cipher.open(database.sql("select content from attachments_file where id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .single());
    }

    /** @return false if it is there already: the same form sent twice, or the same file */
    boolean add(UUID id, UUID request, CleanFile file, byte[] fingerprint, UUID key, UUID by, Instant now) {
        return database.sql("""
                        insert into attachments_file
                            (id, request_id, kind, name, content, bytes, content_hash, action_key, added_at, added_by)
                        values (:id, :request, :kind, :name, :content, :bytes, :hash, :key, :now, :by)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("request", request)
                        .param("kind", file.kind().name())
                        .param("name", cipher.encrypt(file.name()))
                        .param("content", cipher.seal(file.content()))
                        .param("bytes", file.content().length)
                        .param("hash", fingerprint)
                        .param("key", key)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    boolean hasKey(UUID key) {
        return database.sql("select count(*) from attachments_file where action_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return false if it is gone already */
    boolean remove(UUID request, UUID id, UUID by, Instant now) {
        return database.sql("""
                        update attachments_file set content = null, name = null, removed_at = :now, removed_by = :by
                         where id = :id and request_id = :request and removed_at is null""")
                        .param("id", id)
                        .param("request", request)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    private StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                FileKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("name"))),
                row.getInt("bytes"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("added_by", UUID.class));
    }
}
