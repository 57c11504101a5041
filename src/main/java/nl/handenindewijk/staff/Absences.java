package nl.handenindewijk.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away today and who covers, by the Dutch calendar date; nothing has to be ended. */
@Component
public class Absences {

    private static final Period SOON = Period.ofWeeks(2);

    private final JdbcClient database;
    private final Clock clock;

    Absences(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Everybody who is away today, in one statement. Where who covers is away too, it is whoever covers for that one; where
     * that leads nowhere, nobody does.
     */
    public Map<UUID, Absence> today() {
        var stated = new HashMap<UUID, Absence>();
        database.sql("""
                        select distinct on (l.worker_id) l.worker_id, l.last_day, c.id as cover_id, c.display_name
                          from staff_leave l left join staff_worker c on c.id = l.cover_id and c.active
                         where :today between l.first_day and l.last_day
                         order by l.worker_id, l.last_day desc, c.id nulls last""").param("today", DutchTime.today(clock)).query(row -> {
            var absence = read(row);
            stated.put(absence.workerId(), absence);
        });
        return stated.values().stream()
                .collect(Collectors.toMap(Absence::workerId, absence -> atWork(absence, stated)));
    }

    /** Who is at work today and goes away within two weeks, and on which day. */
    public Map<UUID, LocalDate> soon() {
        var today = DutchTime.today(clock);
        var first = new HashMap<UUID, LocalDate>();
        database.sql("""
                        select worker_id, min(first_day) as first_day from staff_leave
                         where first_day > :today and first_day <= :until group by worker_id""").param("today", today).param("until", today.plus(SOON)).query(row -> {
            first.put(row.getObject("worker_id", UUID.class), row.getObject("first_day", LocalDate.class));
        });
        return first;
    }

    /** Whose work this worker watches today: the own, and that of those for whom the worker covers. */
    public Set<UUID> watchedBy(UUID worker) {
        var watched = new HashSet<>(coveredBy(worker, today()));
        watched.add(worker);
        return watched;
    }

    /** For whom this worker covers, from absences that were read before. */
    public static Set<UUID> coveredBy(UUID worker, Map<UUID, Absence> today) {
        return today.values().stream()
                .filter(absence -> worker.equals(absence.coverId()))
                .map(Absence::workerId)
                .collect(Collectors.toSet());
    }

    private static Absence atWork(Absence absence, Map<UUID, Absence> stated) {
        var seen = new HashSet<UUID>();
        var at = absence;
        while (at != null && at.coverId() != null && stated.containsKey(at.coverId())) {
            at = seen.add(at.workerId()) ? stated.get(at.coverId()) : null;
        }
        return new Absence(absence.workerId(), absence.until(), coverOf(at), at == null ? null : at.coverName());
    }

    private static @Nullable UUID coverOf(@Nullable Absence absence) {
        return absence == null ? null : absence.coverId();
    }

    private static Absence read(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("worker_id", UUID.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("cover_id", UUID.class),
                row.getString("display_name"));
    }
}
