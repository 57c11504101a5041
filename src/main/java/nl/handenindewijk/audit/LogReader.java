package nl.handenindewijk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.audit.Entry.Kind;
import nl.handenindewijk.casework.event.ReferenceLookup;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lines newest first, by key, in three statements however many there are. */
@Repository
class LogReader {

    private final JdbcClient database;
    private final Workers workers;
    private final ReferenceLookup references;

    LogReader(JdbcClient database, Workers workers, ReferenceLookup references) {
        this.database = database;
        this.workers = workers;
        this.references = references;
    }

    /** @param after lines older than this one, null for the newest */
    List<LogLine> read(LogFilter filter, @Nullable LogPosition after, int size) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        values.put("size", size);
        if (filter.request() != null) {
            conditions.add("object = 'HELP_REQUEST' and object_id = :request");
            values.put("request", filter.request().toString());
        }
        if (filter.worker() != null) {
            conditions.add("actor_id = :worker");
            values.put("worker", filter.worker());
        }
        if (filter.from() != null) {
            conditions.add("at >= :from");
            values.put("from", startOf(filter.from()));
        }
        if (filter.to() != null) {
            conditions.add("at < :until");
            values.put("until", startOf(filter.to().plusDays(1)));
        }
        if (after != null) {
            conditions.add("(at, id) < (:at, :id)");
            values.put("at", after.at().atOffset(ZoneOffset.UTC));
            values.put("id", after.id());
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var lines = database.sql(
                        "select id, at, actor_kind, actor_id, action, object, object_id, result, origin, detail::text"
                                + " from audit_entry" + where + " order by at desc, id desc limit :size")
                .params(values)
                .query((row, number) -> line(row))
                .list();
        return named(lines);
    }

    private List<LogLine> named(List<LogLine> lines) {
        var names = workers.displayNames(Stream.concat(lines.stream().map(LogLine::workerId), ids(lines, Kind.WORKER))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var numbers = references.referencesOf(ids(lines, Kind.HELP_REQUEST).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.named(
                        nameOf(line.workerId(), names),
                        nameOf(idOf(line, Kind.WORKER, Kind.HELP_REQUEST), names, numbers)))
                .toList();
    }

    private static Stream<UUID> ids(List<LogLine> lines, Kind kind) {
        return lines.stream().map(line -> idOf(line, kind)).filter(Objects::nonNull);
    }

    /** Null for what is not of these kinds: others are known by a code, such as a help line or a sheet of settings. */
    private static @Nullable UUID idOf(LogLine line, Kind... kinds) {
        boolean has = Stream.of(kinds).anyMatch(kind -> kind.name().equals(line.object()));
        return has && line.objectId() != null ? UUID.fromString(line.objectId()) : null;
    }

    private static @Nullable String nameOf(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? null : names.get(id);
    }

    private static @Nullable String nameOf(@Nullable UUID id, Map<UUID, String> names, Map<UUID, ?> references) {
        if (id == null) {
            return null;
        }
        var reference = references.get(id);
        return reference == null ? names.get(id) : reference.toString();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(DutchTime.ZONE).toOffsetDateTime();
    }

    private static LogLine line(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new LogLine(
                new LogPosition(at, row.getLong("id")),
                at.atZone(DutchTime.ZONE),
                row.getString("actor_kind"),
                row.getObject("actor_id", UUID.class),
                null,
                row.getString("action"),
                row.getString("object"),
                row.getString("object_id"),
                null,
                row.getString("result").equals("DONE"),
                row.getString("origin"),
                row.getString("detail"));
    }
}
