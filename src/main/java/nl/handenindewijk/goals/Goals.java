package nl.handenindewijk.goals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.folder.BeforeClosing;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored goals and scores. Who may see the case is asked before anything of this is shown. */
@Repository
class Goals implements BeforeClosing {

    private static final String ALL =
            "select id, request_id, domain, what, agreed_on, state, settled_on from goals_goal ";

    private final JdbcClient database;
    private final TextCipher cipher;

    Goals(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public int unsettled(UUID requestId) {
        return database.sql("select count(*) from goals_goal where request_id = :request and state = 'OPEN'")
                .param("request", requestId)
                .query(Integer.class)
                .single();
    }

    void add(Goal goal, UUID by) {
        database.sql("""
                        insert into goals_goal (id, request_id, domain, what, agreed_on, made_by)
                        values (:id, :request, :domain, :what, :on, :by)""")
                .param("id", goal.id())
                .param("request", goal.requestId())
                .param("domain", goal.domain().name())
                .param("what", cipher.encrypt(goal.what()))
                .param("on", goal.agreedOn())
                .param("by", by)
                .update();
    }

    /** @return false if it had an outcome already */
    boolean settle(UUID id, GoalState state, LocalDate on, UUID by) {
        return database.sql("""
                        update goals_goal set state = :state, settled_on = :on, settled_by = :by
                        where id = :id and state = 'OPEN'""")
                        .param("state", state.name())
                        .param("on", on)
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** The open ones first, then by age. */
    List<Goal> of(UUID requestId) {
        return database.sql(ALL + "where request_id = :request order by state <> 'OPEN', agreed_on, id")
                .param("request", requestId)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Goal> find(UUID id, UUID requestId) {
        return database.sql(ALL + "where id = :id and request_id = :request")
                .param("id", id)
                .param("request", requestId)
                .query((row, n) -> read(row))
                .optional();
    }

    void score(UUID id, UUID requestId, Score score) {
        database.sql("""
                        insert into goals_score (id, request_id, domain, value, scored_on, scored_by)
                        values (:id, :request, :domain, :value, :on, :by)""")
                .param("id", id)
                .param("request", requestId)
                .param("domain", score.domain().name())
                .param("value", score.value())
                .param("on", score.on())
                .param("by", score.by())
                .update();
    }

    /** Oldest first. */
    List<Score> scoresOf(UUID requestId) {
        return database.sql(
                        "select domain, value, scored_on, scored_by from goals_score where request_id = :request order by entry")
                .param("request", requestId)
                .query((row, n) -> new Score(
                        Domain.valueOf(row.getString("domain")),
                        row.getInt("value"),
                        row.getObject("scored_on", LocalDate.class),
                        row.getObject("scored_by", UUID.class)))
                .list();
    }

    private Goal read(ResultSet row) throws SQLException {
        return new Goal(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                Domain.valueOf(row.getString("domain")),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("what"))),
                row.getObject("agreed_on", LocalDate.class),
                GoalState.valueOf(row.getString("state")),
                row.getObject("settled_on", LocalDate.class));
    }
}
