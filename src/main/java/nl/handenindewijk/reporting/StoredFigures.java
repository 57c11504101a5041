package nl.handenindewijk.reporting;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.handenindewijk.casework.event.RequestFacts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reporting module's own row per request. Writing one twice, or an older one late, changes nothing. */
@Repository
class StoredFigures {

    private static final OffsetDateTime NEVER = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    private static final String UPSERT = """
            insert into reporting_request as r
                (request_id, revision, received_on, district_code, team_id, theme, level, channel, language, status, outcome,
                 first_contact_on, wait_days, closed_on, promise_due, next_due, open, legal_code, legal_due,
                 legal_done_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (request_id) do update set
                revision = excluded.revision, received_on = excluded.received_on, district_code = excluded.district_code,
                team_id = excluded.team_id, theme = excluded.theme, level = excluded.level, channel = excluded.channel,
                language = excluded.language, status = excluded.status, outcome = excluded.outcome,
                first_contact_on = excluded.first_contact_on, wait_days = excluded.wait_days,
                closed_on = excluded.closed_on, promise_due = excluded.promise_due, next_due = excluded.next_due,
                open = excluded.open, legal_code = excluded.legal_code, legal_due = excluded.legal_due,
                legal_done_on = excluded.legal_done_on, counted_at = clock_timestamp()
            where r.revision <= excluded.revision or r.counted_at < ?""";

    private final JdbcTemplate database;

    StoredFigures(JdbcTemplate database) {
        this.database = database;
    }

    /** For what an event tells: an older revision changes nothing. */
    @Transactional
    public void store(List<RequestFacts> facts) {
        store(facts, NEVER);
    }

    /** @param started rows written before it give way whatever their revision */
    @Transactional
    public void store(List<RequestFacts> facts, OffsetDateTime started) {
        oneWriterAtATime();
        database.batchUpdate(UPSERT, facts, facts.size(), (row, each) -> fill(row, each, started));
    }

    /** @return how many rows were dropped because they were not written since */
    @Transactional
    public int dropOlderThan(OffsetDateTime started) {
        oneWriterAtATime();
        return database.update("delete from reporting_request where counted_at < ?", started);
    }

    /** The database's own clock, which {@code counted_at} goes by. */
    @Transactional(readOnly = true)
    public OffsetDateTime databaseTime() {
        return Objects.requireNonNull(database.queryForObject("select clock_timestamp()", OffsetDateTime.class));
    }

    /** Writers of several requests would wait for each other's counts in different orders. */
    private void oneWriterAtATime() {
        database.query("select pg_advisory_xact_lock(hashtext('reporting'))", row -> {});
    }

    private static void fill(PreparedStatement row, RequestFacts facts, OffsetDateTime started) throws SQLException {
        row.setObject(1, facts.requestId());
        row.setLong(2, facts.revision());
        row.setObject(3, facts.receivedOn());
        row.setString(4, facts.districtCode());
        row.setObject(5, facts.teamId());
        row.setString(6, facts.themes().get(0));
        row.setString(7, facts.level());
        row.setString(8, facts.channel());
        row.setString(9, facts.language());
        row.setString(10, facts.status());
        row.setString(11, facts.outcome());
        row.setObject(12, facts.firstContactOn(), Types.DATE);
        row.setObject(13, facts.waitDays(), Types.INTEGER);
        row.setObject(14, facts.closedOn(), Types.DATE);
        row.setObject(15, facts.promiseDue());
        row.setObject(16, facts.nextDue());
        row.setBoolean(17, facts.open());
        row.setString(18, facts.legalCode());
        row.setObject(19, facts.legalDue(), Types.DATE);
        row.setObject(20, facts.legalDoneOn(), Types.DATE);
        row.setObject(21, started);
    }
}
