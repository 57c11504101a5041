package nl.handenindewijk.meldcode;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries in the database: only that something was written under a step is readable there, answers are not. */
@Repository
class MeldcodeBook {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final TextCipher cipher;

    MeldcodeBook(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Bean
    static EncryptedColumn meldcodeContentColumn() {
        return new EncryptedColumn("meldcode_entry", "id", "content");
    }

    /** The oldest first. */
    List<Entry> of(UUID request) {
        return database.sql("select id, step, at, written_by, content from meldcode_entry where request_id = :request"
                        + " order by at, id")
                .param("request", request)
                .query((row, n) -> new Entry(
                        row.getObject("id", UUID.class),
                        Step.valueOf(row.getString("step")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("written_by", UUID.class),
                        read(cipher.open(row.getBytes("content")))))
                .list();
    }

    /** How many of the steps were begun. */
    int stepsDone(UUID request) {
        return database.sql("select count(distinct step) from meldcode_entry where request_id = :request")
                .param("request", request)
                .query(Integer.class)
                .single();
    }

    /** Those of which nothing was decided yet, what waits longest first. */
    List<RunningMeldcode> running() {
        return database.sql("""
                        select request_id, min(at) as since, max(at) as last_at, count(distinct step) as steps,
                               bool_or(step = 'WEIGH') as weighed
                          from meldcode_entry group by request_id having not bool_or(step = 'DECIDE')
                         order by max(at), request_id""")
                .query((row, n) -> new RunningMeldcode(
                        row.getObject("request_id", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getInt("steps"),
                        row.getBoolean("weighed")))
                .list();
    }

    boolean isDecided(UUID request) {
        return database.sql(
                        "select exists (select from meldcode_entry where request_id = :request and step = 'DECIDE')")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    /** @return false if the same form was sent before */
    boolean add(Entry entry, UUID request, UUID key) {
        return database.sql("""
                        insert into meldcode_entry (id, request_id, step, at, written_by, content, action_key)
                        values (:id, :request, :step, :at, :by, :content, :key) on conflict do nothing""")
                        .param("id", entry.id())
                        .param("request", request)
                        .param("step", entry.step().name())
                        .param("at", entry.at().atOffset(ZoneOffset.UTC))
                        .param("by", entry.by())
                        .param("content", cipher.seal(JSON.writeValueAsBytes(entry.content())))
                        .param("key", key)
                        .update()
                == 1;
    }

    private static Map<String, String> read(byte[] json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
