package nl.handenindewijk.staff.absence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored absences that are not over. */
@Repository
class AbsenceBook implements PlannedAbsences {

    private static final UUID NO_TEAM = new UUID(0, 0);

    private static final String PLANNED = """
            select l.id, l.worker_id, w.display_name as name, l.first_day as first, l.last_day as last, l.cover_id,
                   c.display_name as cover
              from staff_leave l join staff_worker w on w.id = l.worker_id
              left join staff_worker c on c.id = l.cover_id
             where l.last_day >= :today and w.active\s""";

    private final JdbcClient database;
    private final Workers workers;
    private final Clock clock;

    AbsenceBook(JdbcClient database, Workers workers, Clock clock) {
        this.database = database;
        this.workers = workers;
        this.clock = clock;
    }

    /** Of everybody in these teams, the first to go first. */
    List<PlannedAbsence> ofTeams(Collection<UUID> teams) {
        return database.sql(PLANNED + """
                         and exists (select 1 from staff_membership m where m.worker_id = w.id and m.team_id in (:teams))
                         order by l.first_day, w.display_name, l.id""")
                .param("today", today())
                .param("teams", teams.isEmpty() ? List.of(NO_TEAM) : List.copyOf(teams))
                .query(PlannedAbsence.class)
                .list();
    }

    Optional<PlannedAbsence> byId(UUID id) {
        return database.sql(PLANNED + "and l.id = :id")
                .param("today", today())
                .param("id", id)
                .query(PlannedAbsence.class)
                .optional();
    }

    @Override
    public List<PlannedAbsence> of(UUID worker) {
        return database.sql(PLANNED + "and w.id = :worker order by l.first_day, l.id")
                .param("today", today())
                .param("worker", worker)
                .query(PlannedAbsence.class)
                .list();
    }

    /** Whose absences this one may plan: an administrator in the teams of that worker, others in their own. */
    Collection<UUID> teamsOf(CurrentWorker by, UUID worker) {
        return by.is(Role.ADMIN) ? workers.teamIds(worker) : by.teamIds();
    }

    /** Who can be given work in these teams, by name. */
    @Override
    public Map<UUID, String> colleagues(Collection<UUID> teams) {
        var names = new LinkedHashMap<UUID, String>();
        database.sql("""
                        select w.id, w.display_name from staff_worker w
                         where w.active
                           and exists (select 1 from staff_membership m where m.worker_id = w.id and m.team_id in (:teams))
                           and exists (select 1 from staff_worker_role r
                                        where r.worker_id = w.id and r.role in ('WORKER', 'TEAM_LEAD'))
                         order by w.display_name, w.id""")
                .param("teams", teams.isEmpty() ? List.of(NO_TEAM) : List.copyOf(teams))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("display_name"));
                });
        return names;
    }

    /** Lets those who plan the same person wait for each other until the end of the transaction. */
    void lock(UUID worker) {
        database.sql("select 1 from staff_worker where id = :worker for update")
                .param("worker", worker)
                .query(Integer.class)
                .optional();
    }

    void add(SetAbsence.Input in, UUID by, Instant now) {
        database.sql("""
                        insert into staff_leave (id, worker_id, first_day, last_day, kind, cover_id, set_by, set_at)
                        values (:id, :worker, :first, :last, 'UNSAID', :cover, :by, :now)""")
                .param("id", Ids.next(now))
                .param("worker", in.worker())
                .param("first", in.first())
                .param("last", in.last())
                .param("cover", in.cover(), java.sql.Types.OTHER)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What has begun ends with yesterday, the rest never was. */
    void end(PlannedAbsence absence) {
        if (absence.first().isBefore(today())) {
            database.sql("update staff_leave set last_day = :yesterday where id = :id")
                    .param("yesterday", today().minusDays(1))
                    .param("id", absence.id())
                    .update();
        } else {
            database.sql("delete from staff_leave where id = :id")
                    .param("id", absence.id())
                    .update();
        }
    }

    LocalDate today() {
        return DutchTime.today(clock);
    }
}
