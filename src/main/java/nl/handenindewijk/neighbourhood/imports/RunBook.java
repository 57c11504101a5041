package nl.handenindewijk.neighbourhood.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The runs of the last weeks. */
@Repository
class RunBook {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final TextCipher cipher;

    RunBook(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another one runs */
    void begin(UUID id, ImportKind kind, int year, UUID by, Instant now) {
        database.sql("insert into neighbourhood_import_run (id, kind, year, state, started_at, started_by, beat_at,"
                        + " percent, lines, refused) values (:id, :kind, :year, 'RUNNING', :now, :by, :now, 0, 0, 0)")
                .param("id", id)
                .param("kind", kind.name())
                .param("year", year)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    void beat(UUID id, int percent, long lines, Instant now) {
        database.sql("update neighbourhood_import_run set percent = :percent, lines = :lines, beat_at = :now"
                        + " where id = :id and state = 'RUNNING'")
                .param("id", id)
                .param("percent", percent)
                .param("lines", lines)
                .param("now", Timestamp.from(now))
                .update();
    }

    void end(UUID id, ImportRun.State state, UUID importId) {
        database.sql(
                        "update neighbourhood_import_run set state = :state, percent = 100, import_id = :import where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("import", importId)
                .update();
    }

    void refused(UUID id, Report report) {
        database.sql("update neighbourhood_import_run set state = 'REFUSED', lines = :lines, refused = :refused,"
                        + " problems = :problems where id = :id")
                .param("id", id)
                .param("lines", report.lines())
                .param("refused", report.refused())
                .param("problems", cipher.encrypt(JSON.writeValueAsString(report.problems())))
                .update();
    }

    void brokenOff(UUID id) {
        database.sql("update neighbourhood_import_run set state = 'BROKEN_OFF' where id = :id and state = 'RUNNING'")
                .param("id", id)
                .update();
    }

    /** Whose beat stopped: the portal stopped meanwhile. */
    void breakOffSilent(Instant silentSince) {
        database.sql("update neighbourhood_import_run set state = 'BROKEN_OFF'"
                        + " where state = 'RUNNING' and beat_at < :since")
                .param("since", Timestamp.from(silentSince))
                .update();
    }

    void forget(Instant before) {
        database.sql("delete from neighbourhood_import_run where started_at < :before and state <> 'RUNNING'")
                .param("before", Timestamp.from(before))
                .update();
    }

    Optional<ImportRun> find(UUID id) {
        return database.sql("select * from neighbourhood_import_run where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The newest one first, without those that are among the imports. */
    List<ImportRun> latest(int most) {
        return database.sql(
                        "select * from neighbourhood_import_run where state <> 'CHECKED' order by started_at desc, id desc limit :most")
                .param("most", most)
                .query(this::read)
                .list();
    }

    private ImportRun read(ResultSet row, int number) throws SQLException {
        var problems = row.getBytes("problems");
        return new ImportRun(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                ImportRun.State.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                row.getObject("started_by", UUID.class),
                row.getInt("percent"),
                row.getLong("lines"),
                row.getLong("refused"),
                problems == null
                        ? List.of()
                        : JSON.readValue(
                                java.util.Objects.requireNonNull(cipher.decrypt(problems)),
                                new TypeReference<List<Report.Problem>>() {}),
                row.getObject("import_id", UUID.class));
    }
}
