package nl.handenindewijk.neighbourhood.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All imports, and which of them are in force. */
@Repository
class ImportBook {

    private static final int SHOWN = 50;

    /** Of a kind the last year counts, but key figures and crosswalks of every year are kept side by side. */
    private static final String ALL = """
            select i.*, state = 'APPLIED' and id = first_value(id) over (
                partition by kind, state, case when kind in ('KEY_FIGURES', 'CROSSWALK') then year end
                order by year desc, applied_at desc) as in_force
            from neighbourhood_import i
            """;

    private final JdbcClient database;
    private final TextCipher cipher;

    ImportBook(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The last ones, newest first. */
    List<Import> latest() {
        return database.sql("select * from (" + ALL + ") i where year > 0 order by checked_at desc, id desc limit :n")
                .param("n", SHOWN)
                .query(this::read)
                .list();
    }

    /** What the portal uses now. */
    List<Import> inForce() {
        return database.sql("select * from (" + ALL + ") i where in_force and year > 0 order by kind, year desc")
                .query(this::read)
                .list();
    }

    Optional<Import> find(UUID id) {
        return database.sql("select * from (" + ALL + ") i where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The import whose rows are shown by the rest of the portal. */
    Optional<UUID> published(ImportKind kind) {
        return database.sql("select id from neighbourhood_import where kind = :kind and state = 'APPLIED'"
                        + " order by year desc, applied_at desc limit 1")
                .param("kind", kind.name())
                .query(UUID.class)
                .optional();
    }

    /** Until the end of the transaction, whoever asked for it; false if a browser or a command has it already. */
    boolean isAlone() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('neighbourhood_import'))")
                .query(Boolean.class)
                .single();
    }

    /** A new one takes the place of those of its kind that nobody confirmed. */
    void begin(UUID id, ImportKind kind, int year, Instant at, @Nullable UUID by, String fingerprint) {
        database.sql("delete from neighbourhood_import where kind = :kind and state = 'CHECKED'")
                .param("kind", kind.name())
                .update();
        database.sql(
                        "insert into neighbourhood_import (id, kind, year, state, checked_at, checked_by, lines, kept,"
                                + " elsewhere, missing, fingerprint) values (:id, :kind, :year, 'CHECKED', :at, :by, 0, 0, 0, 0, :print)")
                .param("id", id)
                .param("kind", kind.name())
                .param("year", year)
                .param("at", Timestamp.from(at))
                .param("by", by, java.sql.Types.OTHER)
                .param("print", fingerprint)
                .update();
    }

    void count(UUID id, Report report) {
        database.sql("update neighbourhood_import set lines = :lines, kept = :kept, elsewhere = :elsewhere,"
                        + " missing = :missing where id = :id")
                .param("lines", report.lines())
                .param("kept", report.keptLines())
                .param("elsewhere", report.elsewhereLines())
                .param("missing", report.missingValues())
                .param("id", id)
                .update();
    }

    boolean apply(UUID id, Instant at) {
        return database.sql("update neighbourhood_import set state = 'APPLIED', applied_at = :at"
                                + " where id = :id and state = 'CHECKED'")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean undo(UUID id, Instant at, UUID by, String reason) {
        return database.sql("update neighbourhood_import set state = 'UNDONE', undone_at = :at, undone_by = :by,"
                                + " undo_reason = :reason where id = :id and state = 'APPLIED' and year > 0")
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("reason", cipher.encrypt(reason))
                        .param("id", id)
                        .update()
                == 1;
    }

    private Import read(ResultSet row, int number) throws SQLException {
        var reason = row.getBytes("undo_reason");
        return new Import(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                ImportState.valueOf(row.getString("state")),
                row.getTimestamp("checked_at").toInstant(),
                row.getObject("checked_by", UUID.class),
                instant(row.getTimestamp("applied_at")),
                instant(row.getTimestamp("undone_at")),
                row.getObject("undone_by", UUID.class),
                reason == null ? null : cipher.decrypt(reason),
                row.getLong("lines"),
                row.getLong("kept"),
                row.getLong("elsewhere"),
                row.getLong("missing"),
                row.getBoolean("in_force"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
