package nl.handenindewijk.reporting;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.event.RequestFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The reporting module's own row per request. Writing one twice, or an older one late, changes nothing. */
@Repository
class StoredFigures {

    private static final OffsetDateTime NEVER = OffsetDateTime.parse("2000-01-01T00:00:00Z");

    /** A column, its type, and where its value comes from. */
    private record Column(String name, String type, Value value) {}

    /** What a column holds. */
    private interface Value {
        @Nullable
        Object of(Row row);
    }

    /** What is known of one request. */
    private record Row(RequestFacts facts, RequestHistory.Facts history) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("request_id", "uuid", row -> row.facts().requestId()),
            new Column("revision", "bigint", row -> row.facts().revision()),
            new Column("received_on", "date", row -> row.facts().receivedOn()),
            new Column("district_code", "text", row -> row.facts().districtCode()),
            new Column("team_id", "uuid", row -> row.facts().teamId()),
            new Column("theme", "text", row -> row.facts().themes().get(0)),
            new Column("level", "text", row -> row.facts().level()),
            new Column("channel", "text", row -> row.facts().channel()),
            new Column("language", "text", row -> row.facts().language()),
            new Column("status", "text", row -> row.facts().status()),
            new Column("outcome", "text", row -> row.facts().outcome()),
            new Column("first_contact_on", "date", row -> row.facts().firstContactOn()),
            new Column("wait_days", "integer", row -> row.facts().waitDays()),
            new Column("wait_minutes", "integer", row -> row.facts().minutesToContact()),
            new Column("closed_on", "date", row -> row.facts().closedOn()),
            new Column("promise_due", "date", row -> row.facts().promiseDue()),
            new Column("next_due", "date", row -> row.facts().nextDue()),
            new Column("open", "boolean", row -> row.facts().open()),
            new Column("legal_code", "text", row -> row.facts().legalCode()),
            new Column("legal_due", "date", row -> row.facts().legalDue()),
            new Column("legal_done_on", "date", row -> row.facts().legalDoneOn()),
            new Column("reopened", "boolean", row -> row.history().trust().reopened()),
            new Column("return_days", "integer", row -> row.history().trust().returnDays()),
            new Column("silent_days", "integer", row -> row.history().trust().silentDays()),
            new Column("helped", "text", row -> row.history().trust().helped()),
            new Column("met", "text", row -> row.history().met()),
            new Column("goals", "text", row -> row.history().goals()));

    private static final String UPSERT =
            "insert into reporting_request as r (" + each("%1$s") + ") select * from unnest("
                    + each("?::%2$s[]") + ") on conflict (request_id) do update set " + each("%1$s = excluded.%1$s")
                    + ", counted_at = clock_timestamp() where (r.revision <= excluded.revision or r.counted_at < ?)"
                    + " and (" + each("r.%1$s") + ") is distinct from (" + each("excluded.%1$s") + ")";

    private static final String DROP = """
            delete from reporting_request r
            where r.request_id > ? and (?::uuid is null or r.request_id <= ?::uuid) and r.counted_at < ?
              and not exists (select from unnest(?::uuid[]) as kept (id) where kept.id = r.request_id)""";

    private final JdbcTemplate database;
    private final RequestHistory history;

    StoredFigures(JdbcTemplate database, RequestHistory history) {
        this.database = database;
        this.history = history;
    }

    /** For what an event tells: an older revision changes nothing. */
    @Transactional
    public void store(List<RequestFacts> facts) {
        store(facts, NEVER);
    }

    /**
     * Puts these in the place of what is there of a range of ids, if that was written before a moment. What is right
     * already is not written.
     *
     * @param after the first id of the range is above it
     * @param last the last id of the range; null: there is none above it
     * @param started rows written before it give way whatever their revision
     * @return how many were dropped
     */
    @Transactional
    public int replace(List<RequestFacts> facts, UUID after, @Nullable UUID last, OffsetDateTime started) {
        if (!facts.isEmpty()) {
            store(facts, started);
        }
        var ids = facts.stream().map(RequestFacts::requestId).toArray();
        return database.update(DROP, row -> {
            row.setObject(1, after);
            row.setObject(2, last);
            row.setObject(3, last);
            row.setObject(4, started);
            row.setArray(5, row.getConnection().createArrayOf("uuid", ids));
        });
    }

    /** In one statement, so that the counts are changed once. */
    private void store(List<RequestFacts> facts, OffsetDateTime started) {
        oneWriterAtATime();
        var latest = new LinkedHashMap<UUID, RequestFacts>();
        facts.forEach(each -> latest.merge(each.requestId(), each, (a, b) -> b.revision() >= a.revision() ? b : a));
        var known = history.of(latest.keySet());
        var rows = latest.values().stream()
                .map(each -> new Row(each, known.of(each.requestId())))
                .toList();
        database.update(UPSERT, row -> fill(row, rows, started));
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

    private static String each(String pattern) {
        return COLUMNS.stream()
                .map(column -> pattern.formatted(column.name(), column.type()))
                .collect(Collectors.joining(", "));
    }

    private static void fill(PreparedStatement row, List<Row> rows, OffsetDateTime started) throws SQLException {
        var connection = row.getConnection();
        for (int i = 0; i < COLUMNS.size(); i++) {
            var column = COLUMNS.get(i);
            row.setArray(
                    i + 1,
                    connection.createArrayOf(
                            column.type(), rows.stream().map(column.value()::of).toArray()));
        }
        row.setObject(COLUMNS.size() + 1, started);
    }
}
