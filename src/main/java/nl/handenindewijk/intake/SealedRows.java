package nl.handenindewijk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.KeyedHash;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Rows found by a token, each with one encrypted value and an end; two tables have this shape. */
abstract class SealedRows<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final KeyedHash hash;
    private final Clock clock;
    private final String table;
    private final String column;
    private final Class<T> type;
    private final Duration life;

    SealedRows(Tools tools, String table, String column, Class<T> type, Duration life) {
        this.jdbc = tools.jdbc();
        this.cipher = tools.cipher();
        this.hash = tools.hash();
        this.clock = tools.clock();
        this.table = table;
        this.column = column;
        this.type = type;
        this.life = life;
    }

    /** What every table of this shape needs. */
    record Tools(JdbcClient jdbc, TextCipher cipher, KeyedHash hash, Clock clock) {}

    Optional<T> find(Token token) {
        return select(token, "");
    }

    /** Reads it and keeps others away until the transaction ends. */
    Optional<T> lock(Token token) {
        return select(token, " for update");
    }

    /** Stores it, in place of what the token led to before; its life begins again. */
    void put(Token token, T value) {
        jdbc.sql("insert into " + table + " (id, token_hash, created_at, expires_at, " + column + ")"
                        + " values (:id, :hash, :now, :end, :value)"
                        + " on conflict (token_hash) do update set expires_at = excluded.expires_at, "
                        + column + " = excluded." + column)
                .param("id", Ids.next(clock.instant()))
                .param("hash", token.hash(hash))
                .param("now", at(Duration.ZERO))
                .param("end", at(life))
                .param("value", cipher.encrypt(JSON.writeValueAsString(value)))
                .update();
    }

    /** Lets its life begin again; writes only when a tenth of it has passed. */
    void touch(Token token) {
        jdbc.sql("update " + table + " set expires_at = :end where token_hash = :hash and expires_at < :early"
                        + " and expires_at > :now")
                .param("hash", token.hash(hash))
                .param("now", at(Duration.ZERO))
                .param("early", at(life.minus(life.dividedBy(10))))
                .param("end", at(life))
                .update();
    }

    void delete(Token token) {
        jdbc.sql("delete from " + table + " where token_hash = :hash")
                .param("hash", token.hash(hash))
                .update();
    }

    int deleteExpired() {
        return jdbc.sql("delete from " + table + " where expires_at <= :now")
                .param("now", at(Duration.ZERO))
                .update();
    }

    private Optional<T> select(Token token, String locking) {
        return jdbc.sql("select " + column + " from " + table + " where token_hash = :hash and expires_at > :now"
                        + locking)
                .param("hash", token.hash(hash))
                .param("now", at(Duration.ZERO))
                .query(this::open)
                .optional();
    }

    private T open(ResultSet row, int number) throws SQLException {
        return JSON.readValue(Objects.requireNonNull(cipher.decrypt(row.getBytes(1))), type);
    }

    private OffsetDateTime at(Duration later) {
        return clock.instant().plus(later).atOffset(ZoneOffset.UTC);
    }
}
