package nl.handenindewijk.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names and whereabouts of workers. Accounts are never deleted, so an id that once was keeps its name. */
@Component
public class Workers {

    private final JdbcClient database;
    private final Clock clock;

    Workers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there never was such a worker */
    public String displayName(UUID id) {
        return database.sql("select display_name from staff_worker where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** The names of several workers at once, for a list. */
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            database.sql("select id, display_name from staff_worker where id in (:ids)")
                    .param("ids", List.copyOf(ids))
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("display_name"));
                    });
        }
        return names;
    }

    /** Everybody who works or worked here, by name; for choosing somebody in the view log. */
    public Map<UUID, String> allDisplayNames() {
        var names = new LinkedHashMap<UUID, String>();
        database.sql("select id, display_name from staff_worker order by display_name, id")
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("display_name"));
                });
        return names;
    }

    /** What residents get to read: the first word of the name. */
    public String firstName(UUID id) {
        return displayName(id).split(" ", 2)[0];
    }

    /** Those who can be given work in a team, by name; also those who are absent today. */
    public List<Colleague> ofTeam(UUID teamId) {
        return database.sql("""
                        select w.id, w.display_name, coalesce(h.hours, w.contract_hours) contract_hours, w.languages,
                               (select max(l.last_day) from staff_leave l
                                where l.worker_id = w.id and :today between l.first_day and l.last_day) absent_until
                        from staff_worker w join staff_membership m on m.worker_id = w.id
                        left join lateral staff_hours_on(w.id, :today) h on true
                        where m.team_id = :team and w.active
                          and exists (select 1 from staff_worker_role r
                                      where r.worker_id = w.id and r.role in ('WORKER', 'TEAM_LEAD'))
                        order by w.display_name, w.id""")
                .param("team", teamId)
                .param("today", DutchTime.today(clock))
                .query((row, number) -> colleague(row))
                .list();
    }

    /** The teams in which this worker can be given work; none for somebody who no longer works here. */
    public Set<UUID> teamIds(UUID workerId) {
        return database.sql("""
                        select m.team_id from staff_membership m join staff_worker w on w.id = m.worker_id
                        where w.id = :worker and w.active
                          and exists (select 1 from staff_worker_role r
                                      where r.worker_id = w.id and r.role in ('WORKER', 'TEAM_LEAD'))""").param("worker", workerId).query(UUID.class).set();
    }

    /** Where mail of the portal may go; empty for somebody who no longer works here. */
    public Optional<String> email(UUID id) {
        return database.sql("select email from staff_worker where id = :id and active")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The active team leads of a team. */
    public List<UUID> leadsOf(UUID teamId) {
        return database.sql("""
                        select w.id from staff_worker w
                        join staff_membership m on m.worker_id = w.id and m.team_id = :team
                        join staff_worker_role r on r.worker_id = w.id and r.role = 'TEAM_LEAD'
                        where w.active order by w.display_name, w.id""").param("team", teamId).query(UUID.class).list();
    }

    /** Those who guard the privacy here now. */
    public List<UUID> privacyOfficers() {
        return database.sql("""
                        select w.id from staff_worker w
                        join staff_worker_role r on r.worker_id = w.id and r.role = 'PRIVACY_OFFICER'
                        where w.active order by w.display_name, w.id""").query(UUID.class).list();
    }

    /** Everybody who works at a desk now, with teams and roles; for reminders that go to each. */
    public List<CurrentWorker> atDesks() {
        return database.sql("""
                        select w.id, w.display_name,
                               array(select m.team_id from staff_membership m where m.worker_id = w.id) as teams,
                               array(select r.role from staff_worker_role r where r.worker_id = w.id) as roles
                        from staff_worker w
                        where w.active and exists (select 1 from staff_worker_role r
                                                   where r.worker_id = w.id and r.role in ('WORKER', 'TEAM_LEAD'))
                        order by w.id""").query((row, number) -> atDesk(row)).list();
    }

    private static CurrentWorker atDesk(ResultSet row) throws SQLException {
        return new CurrentWorker(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                Set.of((UUID[]) row.getArray("teams").getArray()),
                Stream.of((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                row.getBigDecimal("contract_hours"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getObject("absent_until", LocalDate.class));
    }
}
