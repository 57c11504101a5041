package nl.handenindewijk.staff.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said about the hours of each worker, and why. */
@Repository
class HoursBook {

    private final JdbcClient database;
    private final TextCipher cipher;

    HoursBook(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The last day first; of the same day the one that holds first. */
    List<Stint> of(UUID worker) {
        return database.sql("""
                        select nr, valid_from, hours, residents_percent, reason, set_by, set_at,
                               nr < max(nr) over (partition by valid_from) as replaced
                          from staff_hours where worker_id = :worker order by valid_from desc, nr desc""")
                .param("worker", worker)
                .query((row, number) -> stint(row))
                .list();
    }

    /** Number of the newest change of a worker, 0 if there is none. */
    long version(UUID worker) {
        return database.sql("select coalesce(max(nr), 0) from staff_hours where worker_id = :worker")
                .param("worker", worker)
                .query(Long.class)
                .single();
    }

    /** Lets those who change the same person wait for each other until the end of the transaction. */
    void lock(UUID worker) {
        database.sql("select 1 from staff_worker where id = :worker for update")
                .param("worker", worker)
                .query(Integer.class)
                .optional();
    }

    void add(ChangeHours.Input in, Instant now) {
        database.sql("""
                        insert into staff_hours (id, worker_id, valid_from, hours, residents_percent, reason, set_by, set_at)
                        values (:id, :worker, :from, :hours, :percent, :reason, :by, :now)""")
                .param("id", Ids.next(now))
                .param("worker", in.worker())
                .param("from", in.from())
                .param("hours", in.hours())
                .param("percent", in.residentsPercent())
                .param("reason", cipher.encrypt(in.reason()))
                .param("by", in.by())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Stint stint(ResultSet row) throws SQLException {
        return new Stint(
                row.getLong("nr"),
                row.getObject("valid_from", java.time.LocalDate.class),
                row.getBigDecimal("hours"),
                row.getInt("residents_percent"),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("reason"))),
                row.getObject("set_by", UUID.class),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("replaced"));
    }

    /** Why somebody works fewer hours is a private matter. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        EncryptedColumn staffHoursReasonColumn() {
            return new EncryptedColumn("staff_hours", "id", "reason");
        }
    }
}
