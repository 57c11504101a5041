package nl.handenindewijk.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.signals.SignalImport.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files. Lines of people are in here, encrypted, from the check until somebody decides, and no longer than a day. */
@Repository
class ImportShelf {

    private static final int SHOWN = 30;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALL = """
            select i.*, (select count(*) from signals_signal s where s.import_id = i.id and not s.added) as begun,
                (select count(*) from signals_signal s where s.import_id = i.id and s.added) as added
            from signals_import i
            """;

    private final JdbcClient database;
    private final TextCipher cipher;

    ImportShelf(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    List<SignalImport> latest() {
        return database.sql(ALL + " order by checked_at desc, id desc limit :n")
                .param("n", SHOWN)
                .query(ImportShelf::read)
                .list();
    }

    Optional<SignalImport> find(UUID id) {
        return database.sql(ALL + " where i.id = :id")
                .param("id", id)
                .query(ImportShelf::read)
                .optional();
    }

    void add(
            UUID id, LocalDate receivedOn, Instant at, UUID by, int lines, List<Signal> right, List<Problem> problems) {
        database.sql(
                        "insert into signals_import (id, state, received_on, checked_at, checked_by, lines, accepted, problems,"
                                + " sealed) values (:id, 'CHECKED', :received, :at, :by, :lines, :accepted, :problems::jsonb, :sealed)")
                .param("id", id)
                .param("received", receivedOn)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("lines", lines)
                .param("accepted", right.size())
                .param("problems", JSON.writeValueAsString(problems))
                .param("sealed", cipher.encrypt(JSON.writeValueAsString(right)))
                .update();
    }

    /** The lines to make questions of; empty once that is decided. */
    List<Signal> lines(UUID id) {
        return database.sql("select sealed from signals_import where id = :id and sealed is not null")
                .param("id", id)
                .query((row, number) -> Objects.requireNonNull(cipher.decrypt(row.getBytes(1))))
                .optional()
                .map(json -> JSON.readValue(json, new TypeReference<List<Signal>>() {}))
                .orElse(List.of());
    }

    /** Whether nothing was decided yet; until the end of the transaction nobody throws it away. */
    boolean waits(UUID id) {
        return database.sql("select 1 from signals_import where id = :id and state = 'CHECKED' for share")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** @return false if somebody else decided before */
    boolean end(UUID id, State how, Instant at) {
        return database.sql("update signals_import set state = :state, ended_at = :at, sealed = null"
                                + " where id = :id and state = 'CHECKED'")
                        .param("state", how.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    int discardBefore(Instant moment, Instant at) {
        return database.sql("update signals_import set state = 'DISCARDED', ended_at = :at, sealed = null"
                        + " where state = 'CHECKED' and checked_at < :moment")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SignalImport read(ResultSet row, int number) throws SQLException {
        return new SignalImport(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class),
                row.getTimestamp("checked_at").toInstant(),
                row.getObject("checked_by", UUID.class),
                row.getInt("lines"),
                row.getInt("accepted"),
                JSON.readValue(row.getString("problems"), new TypeReference<List<Problem>>() {}),
                row.getLong("begun"),
                row.getLong("added"));
    }
}
