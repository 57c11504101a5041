package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals that wait for a second worker. */
@Repository
public class ClosingProposals {

    /** After these nothing is left to decide, or something else than was proposed. */
    private static final Set<Change> OVER = EnumSet.of(
            Change.CLOSED,
            Change.WITHDRAWN,
            Change.JOINED,
            Change.REOPENED,
            Change.MESSAGE_FROM_RESIDENT,
            Change.REFERRAL_STOPPED,
            Change.TRIAGED,
            Change.SIGN_CONFIRMED,
            Change.SIGNAL_RECEIVED,
            Change.HANDED_OVER);

    private static final String ALL = "select c.*, r.reference, r.version, r.person_name from casework_closing c"
            + " join casework_help_request r on r.id = c.request_id where r.open and ";

    /** Whatever it is now: a case that once was dangerous stays one, and so do all that it was joined with, one after another. */
    private static final String WAS_DANGEROUS = """
            with recursive same (id) as (
                select :id::uuid
                union
                select case when l.leads_id = l.one_id then l.other_id else l.one_id end
                from same join casework_link l on l.leads_id = same.id and l.kind = 'DOUBLE' and l.ended_at is null)
            select exists (select from casework_help_request r where r.id = :id and r.level in ('U0', 'U1')) or exists (
                select from casework_timeline t
                where t.request_id in (select id from same)
                and (t.kind = 'SIGN_CONFIRMED'
                     or t.kind in ('SUBMITTED', 'TRIAGED')
                        and (t.detail ->> 'level' in ('U0', 'U1') or t.detail ->> 'from' in ('U0', 'U1') or t.detail ->> 'to' in ('U0', 'U1'))))
            """;

    private final JdbcClient database;
    private final TextCipher cipher;
    private final ClosingSheet sheet;

    ClosingProposals(JdbcClient database, TextCipher cipher, ClosingSheet sheet) {
        this.sheet = sheet;
        this.database = database;
        this.cipher = cipher;
    }

    boolean wasDangerous(UUID requestId) {
        return database.sql(WAS_DANGEROUS)
                .param("id", requestId)
                .query(Boolean.class)
                .single();
    }

    /** Whoever asks may see the case. */
    public Optional<ClosingProposal> of(UUID requestId) {
        return database.sql(ALL + "c.request_id = :id")
                .param("id", requestId)
                .query(this::read)
                .optional();
    }

    /** Those of cases that this worker sees, the oldest first; not asked for where one worker may close. */
    public List<ClosingProposal> waiting(CurrentWorker worker) {
        if (!sheet.asksSecond()) {
            return List.of();
        }
        return database.sql(ALL + Visibility.SQL + " order by c.proposed_at, c.request_id limit 50")
                .params(Visibility.of(worker).parameters())
                .query(this::read)
                .list();
    }

    /** @return false if a colleague was first */
    boolean add(UUID requestId, UUID proposal, Outcome outcome, String reason, UUID by, Instant at) {
        return database.sql(
                                "insert into casework_closing (request_id, proposal, outcome, reason, proposed_by, proposed_at)"
                                        + " values (:id, :proposal, :outcome, :reason, :by, :at)"
                                        + " on conflict (request_id) do nothing")
                        .param("id", requestId)
                        .param("proposal", proposal)
                        .param("outcome", outcome.name())
                        .param("reason", cipher.encrypt(reason))
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remove(UUID requestId) {
        database.sql("delete from casework_closing where request_id = :id")
                .param("id", requestId)
                .update();
    }

    @EventListener
    void on(HelpRequestChanged event) {
        if (OVER.contains(event.change())) {
            remove(event.facts().requestId());
        }
    }

    private ClosingProposal read(ResultSet row, int number) throws SQLException {
        return new ClosingProposal(
                row.getObject("proposal", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getLong("version"),
                new PublicReference(row.getString("reference")),
                cipher.decrypt(row.getBytes("person_name")),
                Outcome.valueOf(row.getString("outcome")),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("reason"))),
                row.getObject("proposed_by", UUID.class),
                row.getTimestamp("proposed_at").toInstant());
    }
}
