package nl.handenindewijk.staff.manage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the teams and their areas. */
@Component
class TeamBook {

    private static final String TEAM = """
            select t.id, t.name, t.location, t.hours, t.phone, t.front_desk, t.version,
                   array(select quarter_code from staff_team_area where team_id = t.id) quarters
            from staff_team t where t.active\s""";

    private final JdbcClient database;

    TeamBook(JdbcClient database) {
        this.database = database;
    }

    List<TeamPlan> all() {
        return database.sql(TEAM + "order by t.front_desk, t.name")
                .query((row, number) -> team(row))
                .list();
    }

    Optional<TeamPlan> byId(UUID id) {
        return database.sql(TEAM + "and t.id = :id")
                .param("id", id)
                .query((row, number) -> team(row))
                .optional();
    }

    /** How many active workers each team has. */
    Map<UUID, Integer> sizes() {
        var sizes = new HashMap<UUID, Integer>();
        database.sql("""
                        select m.team_id, count(*) members from staff_membership m
                        join staff_worker w on w.id = m.worker_id where w.active group by m.team_id""").query(row -> {
            sizes.put(row.getObject("team_id", UUID.class), row.getInt("members"));
        });
        return sizes;
    }

    boolean isTaken(String name, UUID byOtherThan) {
        return database.sql("select count(*) from staff_team where lower(name) = lower(:name) and id <> :id")
                        .param("name", name)
                        .param("id", byOtherThan)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of these quarters that another team covers. */
    Set<String> coveredByOthers(Collection<String> quarters, UUID than) {
        return quarters.isEmpty()
                ? Set.of()
                : database.sql(
                                "select quarter_code from staff_team_area where team_id <> :id and quarter_code in (:codes)")
                        .param("id", than)
                        .param("codes", List.copyOf(quarters))
                        .query(String.class)
                        .set();
    }

    Optional<UUID> frontDesk() {
        return database.sql("select id from staff_team where front_desk and active")
                .query(UUID.class)
                .optional();
    }

    void clearFrontDesk() {
        database.sql("update staff_team set front_desk = false, version = version + 1 where front_desk")
                .update();
    }

    void insert(UUID id, TeamPlan.Details details) {
        database.sql("""
                        insert into staff_team (id, name, location, hours, phone, front_desk)
                        values (:id, :name, :location, :hours, :phone, :desk)""").param("id", id).params(columns(details)).update();
        insertArea(id, details);
    }

    /** @throws ChangedMeanwhile if the row has another version by now */
    void update(UUID id, long version, TeamPlan.Details details) {
        int rows = database.sql("""
                        update staff_team set name = :name, location = :location, hours = :hours, phone = :phone,
                            front_desk = :desk, version = version + 1
                        where id = :id and version = :version""")
                .param("id", id)
                .param("version", version)
                .params(columns(details))
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
        database.sql("delete from staff_team_area where team_id = :id")
                .param("id", id)
                .update();
        insertArea(id, details);
    }

    private void insertArea(UUID id, TeamPlan.Details details) {
        for (var quarter : details.quarters()) {
            database.sql("insert into staff_team_area (quarter_code, team_id) values (:quarter, :id)")
                    .param("quarter", quarter)
                    .param("id", id)
                    .update();
        }
    }

    private static Map<String, ?> columns(TeamPlan.Details details) {
        return Map.of(
                "name", details.name(),
                "location", details.location(),
                "hours", details.hours(),
                "phone", details.phone(),
                "desk", details.frontDesk());
    }

    private static TeamPlan team(ResultSet row) throws SQLException {
        return new TeamPlan(
                row.getObject("id", UUID.class),
                new TeamPlan.Details(
                        row.getString("name"),
                        row.getString("location"),
                        row.getString("hours"),
                        row.getString("phone"),
                        row.getBoolean("front_desk"),
                        Set.of((String[]) row.getArray("quarters").getArray())),
                row.getLong("version"));
    }
}
