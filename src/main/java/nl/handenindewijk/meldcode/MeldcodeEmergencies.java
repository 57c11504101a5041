package nl.handenindewijk.meldcode;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.folder.EmergencyRoom;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who read the reporting code of which case in an emergency, why and until when. Only added to. */
@Repository
class MeldcodeEmergencies implements EmergencyRoom {

    private final JdbcClient database;
    private final TextCipher cipher;

    MeldcodeEmergencies(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Bean
    static EncryptedColumn meldcodeEmergencyReasonColumn() {
        return new EncryptedColumn("meldcode_emergency", "id", "reason");
    }

    void add(UUID requestId, UUID workerId, Instant from, Instant until, String reason) {
        database.sql("""
                        insert into meldcode_emergency (id, request_id, worker_id, from_at, until_at, reason)
                        values (:id, :request, :worker, :from, :until, :reason)""")
                .param("id", UUID.randomUUID())
                .param("request", requestId)
                .param("worker", workerId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("reason", cipher.encrypt(reason))
                .update();
    }

    /** Until when it is open to this worker; empty if it is not. */
    Optional<Instant> openUntil(UUID requestId, UUID workerId, Instant now) {
        return database.sql("select until_at from meldcode_emergency where request_id = :request"
                        + " and worker_id = :worker and until_at > :now order by until_at desc limit 1")
                .param("request", requestId)
                .param("worker", workerId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public List<Opened> newest(int most) {
        return database.sql("select request_id, worker_id, from_at, until_at, reason from meldcode_emergency"
                        + " order by from_at desc, id limit :most")
                .param("most", most)
                .query((row, number) -> new Opened(
                        "meldcode.title",
                        row.getObject("request_id", UUID.class),
                        row.getObject("worker_id", UUID.class),
                        row.getObject("from_at", OffsetDateTime.class).toInstant(),
                        row.getObject("until_at", OffsetDateTime.class).toInstant(),
                        Objects.requireNonNull(cipher.decrypt(row.getBytes("reason")))))
                .list();
    }
}
