package nl.handenindewijk.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.staff.CurrentWorker;

/**
 * What one worker may see, as a condition that every query on cases carries: the own teams' cases; a restricted one only
 * for its owner, for those allowed by name, and, while nobody owns it, for a team lead; never a case the worker is
 * excluded from.
 */
public record Visibility(UUID me, List<UUID> teams, boolean leads) {

    /** Condition on a row {@code r} of casework_help_request, with the parameters of {@link #parameters()}. */
    public static final String SQL = """
            r.team_id in (:teams)
            and (not r.restricted or r.assigned_to = :me or (r.assigned_to is null and :leads)
                 or exists (select 1 from casework_access a
                             where a.request_id = r.id and a.worker_id = :me and a.kind = 'ALLOWED'))
            and not exists (select 1 from casework_access x
                             where x.request_id = r.id and x.worker_id = :me and x.kind = 'EXCLUDED')
            """;

    /**
     * The same for one case by its number, which may also be open in an emergency until {@code :now} has passed it. Lists,
     * counts and searches never show such a case.
     */
    static final String SQL_OF_ONE = "((" + SQL + """
            ) or exists (select 1 from casework_emergency_access e
                          where e.request_id = r.id and e.worker_id = :me and e.until_at > :now)
                 and not exists (select 1 from casework_access x
                                  where x.request_id = r.id and x.worker_id = :me and x.kind = 'EXCLUDED'))
            """;

    /** No team has this id; it keeps {@code in (…)} valid for a worker without teams. */
    private static final UUID NO_TEAM = new UUID(0, 0);

    /** What this worker may see. */
    public static Visibility of(CurrentWorker worker) {
        var teams = worker.teamIds().isEmpty() ? List.of(NO_TEAM) : List.copyOf(worker.teamIds());
        return new Visibility(worker.id(), teams, worker.leads());
    }

    /** The values of {@link #SQL}. */
    public Map<String, Object> parameters() {
        return Map.of("me", me, "teams", teams, "leads", leads);
    }
}
