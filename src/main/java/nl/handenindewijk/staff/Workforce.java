package nl.handenindewijk.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many hours there are per team. Only for sums: no page shows the hours of one worker beside those of another. */
@Component
@Transactional(readOnly = true)
public class Workforce {

    /** Ordinary leave and sickness are part of every year of work; only an absence of this many days or more is not. */
    public static final int LONG_ABSENCE_DAYS = 28;

    private final JdbcClient database;

    Workforce(JdbcClient database) {
        this.database = database;
    }

    /**
     * Everybody who can be given work, once per team.
     *
     * @param first first day of the period in which long absences count
     * @param last last day of it
     */
    public List<Contract> contracts(LocalDate first, LocalDate last) {
        return database.sql("""
                        with weekday as (
                            select day::date from generate_series(:first::timestamp, :last::timestamp, '1 day') day
                            where extract(isodow from day) < 6),
                        away as (
                            select l.worker_id, count(distinct w.day) days
                            from staff_leave l join weekday w on w.day between l.first_day and l.last_day
                            where l.last_day - l.first_day >= :long group by 1)
                        select w.id, m.team_id,
                               w.contract_hours / count(*) over (partition by w.id) hours,
                               1 - coalesce(a.days, 0)::numeric / greatest((select count(*) from weekday), 1) present
                        from staff_worker w join staff_membership m on m.worker_id = w.id
                        join staff_team t on t.id = m.team_id and t.active
                        left join away a on a.worker_id = w.id
                        where w.active and exists (select 1 from staff_worker_role r
                                                   where r.worker_id = w.id and r.role in ('WORKER', 'TEAM_LEAD'))
                        order by m.team_id, w.id""")
                .param("first", first)
                .param("last", last)
                .param("long", LONG_ABSENCE_DAYS)
                .query((row, number) -> new Contract(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getBigDecimal(3),
                        row.getDouble(4)))
                .list();
    }
}
