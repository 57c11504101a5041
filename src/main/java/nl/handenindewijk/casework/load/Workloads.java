package nl.handenindewijk.casework.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Status;
import nl.handenindewijk.staff.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts loads, for any number of workers in one statement. A restricted case is in no count, so that nobody learns of it
 * from a number that moves.
 */
@Component
public class Workloads {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Set<Status> RESTING =
            EnumSet.of(Status.WAITING_FOR_RESIDENT, Status.WAITING_LIST, Status.REFERRED);

    private final JdbcClient database;
    private final WorkloadSettings settings;
    private final Clock clock;

    Workloads(JdbcClient database, WorkloadSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The load of each of these colleagues, also of those without a case. */
    public Map<UUID, Workload> of(Collection<Colleague> colleagues) {
        var parts = parts(colleagues.stream().map(Colleague::id).toList());
        return colleagues.stream()
                .collect(Collectors.toMap(Colleague::id, who -> sum(who, parts.getOrDefault(who.id(), List.of()))));
    }

    /** The load of one colleague. */
    public Workload of(Colleague colleague) {
        return sum(colleague, parts(List.of(colleague.id())).getOrDefault(colleague.id(), List.of()));
    }

    /** How heavy one open case is. */
    public double weightOf(Level level, Status status) {
        return RESTING.contains(status) ? settings.resting() : settings.weightOf(level);
    }

    private Map<UUID, List<Part>> parts(List<UUID> workers) {
        var parts = new HashMap<UUID, List<Part>>();
        if (workers.isEmpty()) {
            return parts;
        }
        database.sql("""
                        select assigned_to, level, status, count(*) as cases,
                               count(*) filter (where assigned_at >= :since) as fresh
                          from casework_help_request
                         where open and not restricted and assigned_to in (:workers)
                         group by 1, 2, 3""")
                .param("workers", workers)
                .param("since", clock.instant().minus(A_WEEK).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    parts.merge(
                            row.getObject("assigned_to", UUID.class),
                            List.of(part(row)),
                            (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                });
        return parts;
    }

    private Workload sum(Colleague who, List<Part> parts) {
        double week = who.contractHours().doubleValue() / settings.fullWeek();
        return new Workload(
                parts.stream().mapToInt(Part::cases).sum(),
                parts.stream().mapToDouble(this::weigh).sum(),
                settings.low() * week,
                settings.high() * week,
                parts.stream().mapToInt(Part::fresh).sum());
    }

    private double weigh(Part part) {
        return part.cases() * weightOf(part.level(), part.status());
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Level.valueOf(row.getString("level")),
                Status.valueOf(row.getString("status")),
                row.getInt("cases"),
                row.getInt("fresh"));
    }

    private record Part(Level level, Status status, int cases, int fresh) {}
}
