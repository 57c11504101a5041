package nl.handenindewijk.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/** The workers of the teams, as the database has them. */
final class Crew {

    private final Map<UUID, Member> members;
    private final Map<UUID, List<Member>> byTeam;

    Crew(List<Member> members) {
        this.members = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        byTeam = members.stream()
                .flatMap(m -> m.worker().teamIds().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        team -> members.stream()
                                .filter(m -> m.worker().teamIds().contains(team))
                                .toList()));
    }

    /**
     * One worker.
     *
     * @param hours a week, by which work is divided
     * @param longAbsent not given new work
     */
    record Member(CurrentWorker worker, String username, double hours, Set<String> languages, boolean longAbsent) {

        UUID id() {
            return worker.id();
        }

        String firstName() {
            return worker.displayName().split(" ")[0];
        }
    }

    static Crew in(JdbcTemplate jdbc) {
        return new Crew(jdbc.query(
                """
                select w.id, w.username, w.display_name, w.contract_hours, w.languages,
                       array(select team_id from staff_membership where worker_id = w.id) as teams,
                       array(select role from staff_worker_role where worker_id = w.id) as roles,
                       exists (select from staff_leave where worker_id = w.id and last_day - first_day > 20
                               and current_date between first_day and last_day) as absent
                from staff_worker w
                where exists (select from staff_membership where worker_id = w.id) order by w.id
                """,
                (row, n) -> new Member(
                        new CurrentWorker(
                                row.getObject("id", UUID.class),
                                row.getString("display_name"),
                                Set.of((UUID[]) row.getArray("teams").getArray()),
                                List.of((String[]) row.getArray("roles").getArray()).stream()
                                        .map(Role::valueOf)
                                        .collect(Collectors.toSet())),
                        row.getString("username"),
                        row.getDouble("contract_hours"),
                        Set.of((String[]) row.getArray("languages").getArray()),
                        row.getBoolean("absent"))));
    }

    Member byId(UUID id) {
        return members.get(id);
    }

    Member named(String username) {
        return members.values().stream()
                .filter(m -> m.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody of the team to take a case: those who speak the language first, more hours more cases. */
    Member taker(UUID team, String language, Dice dice) {
        var present = byTeam.get(team).stream().filter(m -> !m.longAbsent()).toList();
        var speakers =
                present.stream().filter(m -> m.languages().contains(language)).toList();
        return dice.weighted((speakers.isEmpty() ? present : speakers)
                .stream().map(m -> Dice.Weight.of(m, m.hours())).toList());
    }

    /** Who reads what comes in and divides it: the team lead, mostly. */
    Member reader(UUID team, Dice dice) {
        var all = byTeam.get(team);
        return dice.chance(0.7)
                ? all.stream()
                        .filter(m -> m.worker().leads())
                        .min(Comparator.comparing(Member::id))
                        .orElse(all.get(0))
                : dice.one(all);
    }
}
