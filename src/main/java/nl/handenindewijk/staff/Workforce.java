package nl.handenindewijk.staff;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many hours there are. Plans use sums only; the hours of one worker are for who plans them. */
@Component
@Transactional(readOnly = true)
public class Workforce {

    /** Ordinary leave and sickness are part of every year of work; only an absence of this many days or more is not. */
    public static final int LONG_ABSENCE_DAYS = 28;

    private static final UUID NO_TEAM = new UUID(0, 0);

    private final JdbcClient database;

    Workforce(JdbcClient database) {
        this.database = database;
    }

    /**
     * Everybody who can be given work, once per team.
     *
     * @param first first day of a period of a week or longer
     * @param last last day of it
     */
    public List<Contract> contracts(LocalDate first, LocalDate last) {
        return database.sql("""
                        with weekday as (
                            select day::date from generate_series(:first::timestamp, :last::timestamp, '1 day') day
                            where extract(isodow from day) < 6),
                        member as (
                            select w.id, m.team_id, w.contract_hours, count(*) over (partition by w.id) teams
                            from staff_worker w join staff_membership m on m.worker_id = w.id
                            join staff_team t on t.id = m.team_id and t.active
                            where w.active and exists (select 1 from staff_worker_role r
                                                       where r.worker_id = w.id and r.role in ('WORKER', 'TEAM_LEAD'))),
                        present as (
                            select w.id, avg(case when exists (select 1 from staff_leave l where l.worker_id = w.id
                                                  and d.day between l.first_day and l.last_day and l.last_day - l.first_day >= :long)
                                then 0 else coalesce(h.hours * h.residents_percent / 100.0, w.contract_hours) end) hours
                            from (select distinct id, contract_hours from member) w cross join weekday d
                            left join lateral staff_hours_on(w.id, d.day) h on true group by w.id)
                        select m.id, m.team_id, p.hours / m.teams from member m join present p on p.id = m.id
                        order by m.team_id, m.id""")
                .param("first", first)
                .param("last", last)
                .param("long", LONG_ABSENCE_DAYS)
                .query((row, number) ->
                        new Contract(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getDouble(3)))
                .list();
    }

    /** Those who can be given work in these teams, by name, with what holds today and what comes. */
    public List<WorkerHours> hours(Collection<UUID> teams, LocalDate today) {
        return database.sql("""
                        select w.id, w.display_name, coalesce(h.hours, w.contract_hours) hours,
                               coalesce(h.residents_percent, 100) residents_percent,
                               array(select t.name from staff_team t join staff_membership m on m.team_id = t.id
                                     where m.worker_id = w.id and t.active order by t.name) teams,
                               n.valid_from next_from, n.hours next_hours, n.residents_percent next_percent,
                               l.first_day, l.last_day, l.cover
                        from staff_worker w
                        left join lateral staff_hours_on(w.id, :today) h on true
                        left join lateral (select * from staff_hours s where s.worker_id = w.id and s.valid_from > :today
                                           order by s.valid_from, s.nr desc limit 1) n on true
                        left join lateral (select a.first_day, a.last_day, c.display_name cover from staff_leave a
                                           left join staff_worker c on c.id = a.cover_id
                                           where a.worker_id = w.id and a.last_day >= :today
                                           order by a.first_day limit 1) l on true
                        where w.active
                          and exists (select 1 from staff_membership m where m.worker_id = w.id and m.team_id in (:teams))
                          and exists (select 1 from staff_worker_role r
                                      where r.worker_id = w.id and r.role in ('WORKER', 'TEAM_LEAD'))
                        order by w.display_name, w.id""")
                .param("today", today)
                .param("teams", teams.isEmpty() ? List.of(NO_TEAM) : List.copyOf(teams))
                .query((row, number) -> hours(row))
                .list();
    }

    private static WorkerHours hours(ResultSet row) throws SQLException {
        return new WorkerHours(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                List.of((String[]) row.getArray("teams").getArray()),
                row.getBigDecimal("hours"),
                row.getInt("residents_percent"),
                row.getObject("next_from", LocalDate.class),
                row.getObject("next_hours", BigDecimal.class),
                row.getObject("next_percent", Integer.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("cover"));
    }
}
