package nl.handenindewijk.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.settings.SettingsChange.Moved;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every change, the oldest first. */
@Repository
class StoredSettings {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SELECT = "select nr, sheet, at, worker_id, changes, reason from settings_change ";

    private final JdbcClient database;
    private final TextCipher cipher;

    StoredSettings(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    List<SettingsChange> all() {
        return database.sql(SELECT + "order by nr")
                .query((row, number) -> change(row))
                .list();
    }

    /** The newest change, empty if there is none. */
    Optional<UUID> newest() {
        return database.sql("select id from settings_change order by nr desc limit 1")
                .query(UUID.class)
                .optional();
    }

    /** Of one sheet, the newest first. */
    List<SettingsChange> newest(String sheet, int most) {
        return database.sql(SELECT + "where sheet = :sheet order by nr desc limit :most")
                .param("sheet", sheet)
                .param("most", most)
                .query((row, number) -> change(row))
                .list();
    }

    /** Number of the newest change of a sheet, 0 if there is none. */
    long version(String sheet) {
        return database.sql("select coalesce(max(nr), 0) from settings_change where sheet = :sheet")
                .param("sheet", sheet)
                .query(Long.class)
                .single();
    }

    /** Others who want to change something wait until this is over. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('settings_change'))")
                .query(row -> {});
    }

    void add(String sheet, Map<String, Moved> moved, String reason, UUID by, Instant now) {
        database.sql("insert into settings_change (id, sheet, at, worker_id, changes, reason)"
                        + " values (:id, :sheet, :at, :by, :changes, :reason)")
                .param("id", Ids.next(now))
                .param("sheet", sheet)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("changes", cipher.encrypt(JSON.writeValueAsString(moved)))
                .param("reason", cipher.encrypt(reason))
                .update();
    }

    private SettingsChange change(ResultSet row) throws SQLException {
        return new SettingsChange(
                row.getLong("nr"),
                row.getString("sheet"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("worker_id", UUID.class),
                JSON.readValue(
                        Objects.requireNonNull(cipher.decrypt(row.getBytes("changes"))),
                        new TypeReference<Map<String, Moved>>() {}),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("reason"))));
    }

    /** Whatever an administrator types is encrypted, though most of it is public. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        EncryptedColumn settingsColumn() {
            return new EncryptedColumn("settings_change", "id", "changes");
        }

        @Bean
        EncryptedColumn settingsReasonColumn() {
            return new EncryptedColumn("settings_change", "id", "reason");
        }
    }
}
