package nl.handenindewijk.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads services whole: one statement for them, one for their places, one for their hours. */
@Repository
class ServiceRows {

    private final JdbcClient database;

    ServiceRows(JdbcClient database) {
        this.database = database;
    }

    /** In the order of their names; an unknown id is left out. */
    List<Service> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var locations = locations(ids);
        var openings = openings(ids);
        return database.sql("""
                        select s.*, o.name as org_name, o.description as org_description, o.website as org_website,
                               o.email as org_email, o.phone as org_phone
                          from directory_service s join directory_organisation o on o.id = s.organisation_id
                         where s.id = any(cast(:ids as uuid[])) order by lower(s.name), s.id""")
                .param("ids", array(ids))
                .query((row, number) -> read(row, locations, openings))
                .list();
    }

    private Map<UUID, List<Location>> locations(Collection<UUID> ids) {
        Map<UUID, List<Location>> found = new HashMap<>();
        database.sql("select * from directory_location where service_id = any(cast(:ids as uuid[])) order by nr")
                .param("ids", array(ids))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("service_id", UUID.class), id -> new ArrayList<>())
                            .add(new Location(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    row.getString("street"),
                                    row.getString("postcode"),
                                    row.getString("city")));
                });
        return found;
    }

    private Map<UUID, List<Opening>> openings(Collection<UUID> ids) {
        Map<UUID, List<Opening>> found = new HashMap<>();
        database.sql("select * from directory_opening where service_id = any(cast(:ids as uuid[]))")
                .param("ids", array(ids))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("service_id", UUID.class), id -> new ArrayList<>())
                            .add(new Opening(
                                    DayOfWeek.of(row.getInt("day")),
                                    row.getObject("opens", LocalTime.class),
                                    row.getObject("closes", LocalTime.class)));
                });
        return found;
    }

    private static Service read(ResultSet row, Map<UUID, List<Location>> locations, Map<UUID, List<Opening>> openings)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Service(
                id,
                new Organisation(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("org_name"),
                        row.getString("org_description"),
                        row.getString("org_website"),
                        row.getString("org_email"),
                        row.getString("org_phone")),
                row.getString("name"),
                row.getString("description"),
                ServiceStatus.valueOf(row.getString("status")),
                new Service.Contact(row.getString("phone"), row.getString("email"), row.getString("website")),
                new Service.Terms(
                        row.getString("how_to_apply"),
                        row.getString("for_whom"),
                        row.getString("fees"),
                        row.getString("interpreters")),
                locations.getOrDefault(id, List.of()),
                openings.getOrDefault(id, List.of()),
                row.getString("opening_note"),
                strings(row.getArray("themes")).stream().map(Theme::valueOf).collect(Collectors.toSet()),
                strings(row.getArray("languages")),
                strings(row.getArray("areas")),
                row.getString("capacity_note"),
                row.getObject("capacity_on", LocalDate.class),
                row.getObject("checked_on", LocalDate.class));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
