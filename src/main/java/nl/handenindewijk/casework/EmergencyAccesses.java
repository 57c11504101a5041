package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who opened which case in an emergency, why and until when. Only added to; the database refuses all else. */
@Repository
public class EmergencyAccesses {

    private final JdbcClient database;
    private final TextCipher cipher;

    EmergencyAccesses(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    void add(UUID requestId, UUID workerId, Instant from, Instant until, String reason) {
        database.sql("""
                        insert into casework_emergency_access (id, request_id, worker_id, from_at, until_at, reason)
                        values (:id, :request, :worker, :from, :until, :reason)""")
                .param("id", UUID.randomUUID())
                .param("request", requestId)
                .param("worker", workerId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("reason", cipher.encrypt(reason))
                .update();
    }

    /** Until when the case is open to this worker by an emergency that was claimed; empty if it is not. */
    @Transactional(readOnly = true)
    public Optional<ZonedDateTime> openUntil(PublicReference reference, UUID worker, Instant now) {
        return database.sql("""
                        select a.until_at from casework_emergency_access a
                          join casework_help_request r on r.id = a.request_id
                         where r.reference = :reference and a.worker_id = :worker and a.until_at > :now
                         order by a.until_at desc limit 1""")
                .param("reference", reference.value())
                .param("worker", worker)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> inDutchTime(row.getObject("until_at", OffsetDateTime.class)))
                .optional();
    }

    /** The newest first, at most this many. */
    @Transactional(readOnly = true)
    public List<Line> newest(int most) {
        return database.sql("""
                        select r.reference, a.worker_id, a.from_at, a.until_at, a.reason
                          from casework_emergency_access a join casework_help_request r on r.id = a.request_id
                         order by a.from_at desc, a.id limit :most""")
                .param("most", most)
                .query((row, number) -> new Line(
                        row.getString("reference"),
                        null,
                        row.getObject("worker_id", UUID.class),
                        inDutchTime(row.getObject("from_at", OffsetDateTime.class)),
                        inDutchTime(row.getObject("until_at", OffsetDateTime.class)),
                        Objects.requireNonNull(cipher.decrypt(row.getBytes("reason")))))
                .list();
    }

    private static ZonedDateTime inDutchTime(OffsetDateTime moment) {
        return moment.atZoneSameInstant(DutchTime.ZONE);
    }

    /**
     * One time that a case, or a room beside it, was opened in an emergency.
     *
     * @param room key of the message that names it, null for the case itself
     * @param from Dutch time
     * @param until Dutch time; after it the case is closed to this worker again
     * @param reason in the worker's words
     */
    public record Line(
            String reference,
            @Nullable String room,
            UUID worker,
            ZonedDateTime from,
            ZonedDateTime until,
            String reason) {}
}
