package nl.handenindewijk.directory.hsds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.directory.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All files that were checked or used. */
@Repository
class HsdsBook {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 20;

    private final JdbcClient database;

    HsdsBook(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<Import> latest() {
        return database.sql("select * from directory_import order by checked_at desc, id desc limit " + SHOWN)
                .query(HsdsBook::read)
                .list();
    }

    Optional<Import> find(UUID id) {
        return database.sql("select * from directory_import where id = :id")
                .param("id", id)
                .query(HsdsBook::read)
                .optional();
    }

    /** The last one that is in use, which is the only one that can be taken back. */
    Optional<Import> last() {
        return database.sql(
                        "select * from directory_import where state = 'APPLIED' order by applied_at desc, id desc limit 1")
                .query(HsdsBook::read)
                .optional();
    }

    /** Whether any service of the social map changed after this moment. */
    boolean changedSince(Instant moment) {
        return database.sql("select exists (select 1 from directory_service where changed_at > :moment)")
                .param("moment", Timestamp.from(moment))
                .query(Boolean.class)
                .single();
    }

    /** Takes the place of those that nobody confirmed. */
    void add(Import checked) {
        database.sql("delete from directory_import where state = 'CHECKED'").update();
        database.sql(
                        "insert into directory_import (id, state, checked_at, checked_by, services, added, changed, left_out, content)"
                                + " values (:id, 'CHECKED', :at, :by, :services, :added, :changed, cast(:left as jsonb), :content)")
                .param("id", checked.id())
                .param("at", Timestamp.from(checked.checkedAt()))
                .param("by", checked.checkedBy())
                .param("services", checked.services())
                .param("added", checked.added())
                .param("changed", checked.changed())
                .param("left", JSON.writeValueAsString(checked.leftOut()))
                .param("content", checked.content())
                .update();
    }

    void apply(UUID id, String before, Instant at) {
        database.sql("update directory_import set state = 'APPLIED', applied_at = :at, before = :before where id = :id")
                .param("at", Timestamp.from(at))
                .param("before", before)
                .param("id", id)
                .update();
    }

    void undo(UUID id, Instant at) {
        database.sql("update directory_import set state = 'UNDONE', undone_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Services that were not there before the import. */
    void takeOut(List<Service> services) {
        services.forEach(each -> database.sql("delete from directory_service where id = :id")
                .param("id", each.id())
                .update());
        services.forEach(each -> database.sql("delete from directory_organisation o where o.id = :id and not exists"
                        + " (select 1 from directory_service s where s.organisation_id = o.id)")
                .param("id", each.organisation().id())
                .update());
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                Import.State.valueOf(row.getString("state")),
                row.getTimestamp("checked_at").toInstant(),
                row.getObject("checked_by", UUID.class),
                instant(row.getTimestamp("applied_at")),
                instant(row.getTimestamp("undone_at")),
                row.getInt("services"),
                row.getInt("added"),
                row.getInt("changed"),
                JSON.readValue(row.getString("left_out"), new TypeReference<Map<String, Integer>>() {}),
                row.getString("content"),
                row.getString("before"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
