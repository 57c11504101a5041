package nl.handenindewijk.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored appointments. Who may see the case is asked before anything of this is shown. */
@Repository
class Appointments {

    private static final String ALL = """
            select id, request_id, how, day, starts, minutes, place, worker_id, state, sequence, changed_at, version
              from agenda_appointment\s""";
    private static final int MOST = 500;

    private final JdbcClient database;
    private final TextCipher cipher;
    private final OpenWork open;

    Appointments(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
        open = new OpenWork(database, "agenda_appointment", "PLANNED");
    }

    void add(Appointment made, UUID by) {
        database.sql("""
                        insert into agenda_appointment (id, request_id, how, day, starts, minutes, place, worker_id,
                                                        made_at, made_by, changed_at)
                        values (:id, :request, :how, :day, :starts, :minutes, :place, :who, :now, :by, :now)""")
                .param("id", made.id())
                .param("request", made.requestId())
                .param("how", made.how().name())
                .param("day", made.slot().day())
                .param("starts", made.slot().time())
                .param("minutes", made.slot().minutes())
                .param("place", cipher.encrypt(made.place()), Types.BINARY)
                .param("who", made.who())
                .param("now", made.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** @throws ChangedMeanwhile if it is another version by now */
    void move(Appointment planned, Slot to, Instant now) {
        OpenWork.once(database.sql("""
                        update agenda_appointment set day = :day, starts = :starts, minutes = :minutes,
                               sequence = sequence + 1, changed_at = :now, version = version + 1
                        where id = :id and version = :version and state = 'PLANNED'""")
                .param("day", to.day())
                .param("starts", to.time())
                .param("minutes", to.minutes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", planned.id())
                .param("version", planned.version())
                .update());
    }

    /** @throws ChangedMeanwhile if it is another version by now */
    void end(Appointment planned, AppointmentState state, UUID by, Instant now) {
        OpenWork.once(database.sql("""
                        update agenda_appointment set state = :state, ended_at = :now, ended_by = :by,
                               version = version + 1
                        where id = :id and version = :version and state = 'PLANNED'""")
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", planned.id())
                .param("version", planned.version())
                .update());
    }

    /** Those planned first, by day, then the others, the newest first. */
    List<Appointment> of(UUID requestId) {
        return database.sql(ALL + """
                        where request_id = :request
                        order by state <> 'PLANNED', case when state = 'PLANNED' then day + starts end,
                                 day desc, starts desc, id limit :most""")
                .param("request", requestId)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Appointment> find(UUID id, UUID requestId) {
        return database.sql(ALL + "where id = :id and request_id = :request")
                .param("id", id)
                .param("request", requestId)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Planned ones of a worker from a day on, by time. */
    List<Appointment> plannedOf(UUID worker, LocalDate from) {
        return database.sql(ALL + """
                        where worker_id = :worker and state = 'PLANNED' and day >= :from
                        order by day, starts, id limit :most""")
                .param("worker", worker)
                .param("from", from)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    /** What a worker's calendar elsewhere shows: those to come and those that were, from a day on. */
    List<Appointment> forFeedOf(UUID worker, LocalDate from) {
        return database.sql(ALL + """
                        where worker_id = :worker and state in ('PLANNED', 'KEPT') and day >= :from
                        order by day, starts, id limit :most""")
                .param("worker", worker)
                .param("from", from)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    Map<UUID, Integer> plannedCounts(List<UUID> requestIds, UUID worker) {
        return open.counts(requestIds, worker);
    }

    void handOver(UUID requestId, UUID from, UUID to, Instant now) {
        database.sql("""
                        update agenda_appointment set worker_id = :to, changed_at = :now, version = version + 1
                        where request_id = :request and worker_id = :from and state = 'PLANNED'""")
                .param("request", requestId)
                .param("from", from)
                .param("to", to)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Appointment read(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                How.valueOf(row.getString("how")),
                new Slot(
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getInt("minutes")),
                cipher.decrypt(row.getBytes("place")),
                row.getObject("worker_id", UUID.class),
                AppointmentState.valueOf(row.getString("state")),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
