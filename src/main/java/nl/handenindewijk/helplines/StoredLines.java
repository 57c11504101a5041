package nl.handenindewijk.helplines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.helplines.HelpLineChanged.What;
import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every change of a help line, the oldest first; the newest of a line counts. */
@Repository
class StoredLines {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final TextCipher cipher;

    StoredLines(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    List<LineVersion> all() {
        return database.sql("select nr, what, at, worker_id, line, reason from helplines_change order by nr")
                .query((row, number) -> version(row))
                .list();
    }

    /** Others who want to change a line wait until this is over. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('helplines_change'))")
                .query(row -> {});
    }

    void add(What what, HelpLine line, @Nullable String reason, UUID by, Instant now) {
        database.sql("insert into helplines_change (id, what, at, worker_id, line, reason)"
                        + " values (:id, :what, :at, :by, :line, :reason)")
                .param("id", Ids.next(now))
                .param("what", what.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("line", cipher.encrypt(JSON.writeValueAsString(line)))
                .param("reason", cipher.encrypt(reason))
                .update();
    }

    private LineVersion version(ResultSet row) throws SQLException {
        return new LineVersion(
                row.getLong("nr"),
                What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("worker_id", UUID.class),
                JSON.readValue(cipher.decrypt(row.getBytes("line")), HelpLine.class),
                cipher.decrypt(row.getBytes("reason")));
    }

    /** Whatever an administrator types is encrypted, though the lines themselves are public. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        EncryptedColumn helpLineColumn() {
            return new EncryptedColumn("helplines_change", "id", "line");
        }

        @Bean
        EncryptedColumn helpLineReasonColumn() {
            return new EncryptedColumn("helplines_change", "id", "reason");
        }
    }
}
