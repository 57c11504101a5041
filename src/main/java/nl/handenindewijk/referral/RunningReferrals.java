package nl.handenindewijk.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.referral.Referral.Kind;
import nl.handenindewijk.referral.Referral.State;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Referrals that are not over, over all cases. Who may see the case is asked before anything of this is shown. */
@Repository
class RunningReferrals {

    private static final String RUNNING =
            "select id, request_id, kind, state, partner, keeper_id, sent_at, answer_by, opened_at,"
                    + " contact_on from referral_referral"
                    + " where state in ('SENT', 'TOLD', 'ACCEPTED') and %s in (:of)"
                    + " order by state = 'ACCEPTED', answer_by, id limit :most";
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient database;
    private final TextCipher cipher;

    RunningReferrals(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Those without an answer first, by the day it was to be known. */
    List<RunningReferral> keptBy(Collection<UUID> workers, int most) {
        return list("keeper_id", workers, most);
    }

    /** Of all colleagues of these teams, in the same order. */
    List<RunningReferral> ofTeams(Collection<UUID> teams, int most) {
        return list("team_id", teams, most);
    }

    private List<RunningReferral> list(String column, Collection<UUID> of, int most) {
        return database.sql(RUNNING.formatted(column))
                .param("of", of.isEmpty() ? List.of(NONE) : List.copyOf(of))
                .param("most", most)
                .query(this::read)
                .list();
    }

    /**
     * The cases on which these workers wait for an answer that is late.
     *
     * @param teams of which those that nobody looks after count too; may be empty
     */
    List<UUID> lateOf(Collection<UUID> workers, Collection<UUID> teams, LocalDate today, int most) {
        return database.sql("select request_id from referral_referral where state in ('SENT', 'TOLD', 'ACCEPTED')"
                        + " and contact_on is null"
                        + " and (keeper_id in (:workers) or keeper_id is null and team_id in (:teams))"
                        + " and answer_by < :today order by answer_by limit :most")
                .param("workers", List.copyOf(workers))
                .param("teams", teams.isEmpty() ? List.of(NONE) : List.copyOf(teams))
                .param("today", today)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** The case went to somebody else, or to another team. */
    void follow(UUID requestId, UUID team, @Nullable UUID keeper) {
        database.sql("update referral_referral set keeper_id = :keeper, team_id = :team where request_id = :request")
                .param("keeper", keeper)
                .param("team", team)
                .param("request", requestId)
                .update();
    }

    /** Where nobody has the case that leads, whoever looked after it goes on doing so. */
    void goOn(UUID secondId, Folder leads) {
        database.sql("update referral_referral set begun_in = coalesce(begun_in, request_id), request_id = :leads,"
                        + " team_id = :team, keeper_id = coalesce(cast(:keeper as uuid), keeper_id)"
                        + " where request_id = :second and state in ('SENT', 'TOLD', 'ACCEPTED')")
                .param("leads", leads.id())
                .param("team", leads.teamId())
                .param("keeper", leads.ownerId())
                .param("second", secondId)
                .update();
    }

    /** @param doubles the case that is opened again, and those that were closed as its doubles */
    void comeBack(Collection<UUID> doubles, UUID requestId) {
        database.sql("update referral_referral set request_id = :request, begun_in = nullif(begun_in, :request)"
                        + " where begun_in in (:doubles)")
                .param("request", requestId)
                .param("doubles", List.copyOf(doubles))
                .update();
    }

    private RunningReferral read(ResultSet row, int number) throws SQLException {
        var opened = row.getObject("opened_at", OffsetDateTime.class);
        return new RunningReferral(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("partner"))),
                row.getObject("keeper_id", UUID.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("answer_by", LocalDate.class),
                opened == null ? null : opened.toInstant(),
                row.getObject("contact_on", LocalDate.class));
    }
}
