package nl.handenindewijk.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.folder.BeforeClosing;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.referral.Referral.Kind;
import nl.handenindewijk.referral.Referral.State;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored referrals. Who may see one is the caller's to ask: the case's rule for workers, the link for others. */
@Repository
class Referrals implements BeforeClosing {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final TextCipher cipher;

    Referrals(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** @param folder of the case, whose owner looks after it */
    void add(Referral referral, Folder folder, byte @Nullable [] tokenHash) {
        database.sql("""
                        insert into referral_referral (id, request_id, service_id, kind, state, partner, consent, shared,
                            spoken_with, sent_by, sent_at, answer_by, expires_at, token_hash, keeper_id, team_id)
                        values (:id, :request, :service, :kind, :state, :partner, :consent, :shared, :spoken, :by, :at,
                            :answer, :expires, :hash, :keeper, :team)""")
                .param("id", referral.id())
                .param("request", referral.requestId())
                .param("service", referral.serviceId())
                .param("kind", referral.kind().name())
                .param("state", referral.state().name())
                .param("partner", cipher.encrypt(referral.partner()))
                .param("consent", cipher.encrypt(referral.consent()))
                .param(
                        "shared",
                        cipher.encrypt(referral.shared() == null ? null : JSON.writeValueAsString(referral.shared())))
                .param("spoken", cipher.encrypt(referral.spokenWith()))
                .param("by", referral.sentBy())
                .param("at", referral.sentAt().atOffset(ZoneOffset.UTC))
                .param("answer", referral.answerBy())
                .param("expires", referral.expiresAt().atOffset(ZoneOffset.UTC))
                .param("hash", tokenHash)
                .param("keeper", folder.ownerId() == null ? referral.sentBy() : folder.ownerId())
                .param("team", folder.teamId())
                .update();
    }

    /** Of one case, the newest first. */
    List<Referral> of(UUID requestId) {
        return database.sql(
                        "select * from referral_referral where request_id = :request order by sent_at desc, id desc")
                .param("request", requestId)
                .query(this::read)
                .list();
    }

    Optional<Referral> find(UUID id) {
        return database.sql("select * from referral_referral where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Nobody else changes it until this transaction is over. */
    Optional<Referral> lock(UUID id) {
        return database.sql("select * from referral_referral where id = :id for update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    Optional<Referral> byToken(byte[] tokenHash) {
        return database.sql("select * from referral_referral where token_hash = :hash")
                .param("hash", tokenHash)
                .query(this::read)
                .optional();
    }

    void opened(UUID id, Instant at) {
        database.sql("update referral_referral set opened_at = coalesce(opened_at, :at) where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void settle(UUID id, State state, @Nullable String reason, Instant at) {
        database.sql("update referral_referral set state = :state, reason = :reason, answered_at = :at where id = :id")
                .param("state", state.name())
                .param("reason", cipher.encrypt(reason))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** Somebody looks on that day whether organisation and resident found each other. */
    void expectContact(UUID id, LocalDate by) {
        database.sql("update referral_referral set answer_by = :by where id = :id")
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** A second time it stays what was said first. */
    void found(UUID id, LocalDate on, @Nullable String saidBy) {
        database.sql("update referral_referral set contact_on = :on, contact_said_by = :by where id = :id"
                        + " and contact_on is null")
                .param("on", on)
                .param("by", cipher.encrypt(saidBy))
                .param("id", id)
                .update();
    }

    @Override
    public int withoutContact(UUID requestId) {
        return database.sql("select count(*) from referral_referral where request_id = :request and kind = 'WARM'"
                        + " and state in ('SENT', 'ACCEPTED') and contact_on is null")
                .param("request", requestId)
                .query(Integer.class)
                .single();
    }

    private Referral read(ResultSet row, int number) throws SQLException {
        var shared = cipher.decrypt(row.getBytes("shared"));
        return new Referral(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getObject("service_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("partner"))),
                cipher.decrypt(row.getBytes("consent")),
                shared == null ? null : JSON.readValue(shared, Shared.class),
                cipher.decrypt(row.getBytes("spoken_with")),
                row.getObject("sent_by", UUID.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("opened_at", OffsetDateTime.class)),
                instant(row.getObject("answered_at", OffsetDateTime.class)),
                cipher.decrypt(row.getBytes("reason")),
                row.getObject("contact_on", LocalDate.class),
                cipher.decrypt(row.getBytes("contact_said_by")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
