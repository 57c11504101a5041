package nl.handenindewijk.casework.views;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The views a worker may use: the own ones and those of the own teams. */
@Repository
public class SavedViews {

    /** No team has this id; it keeps {@code in (…)} valid for a worker without teams. */
    private static final UUID NO_TEAM = new UUID(0, 0);

    private static final String OWN_AND_TEAMS = "(v.worker_id = :me or v.team_id in (:teams))";

    private final JdbcClient database;
    private final TextCipher cipher;

    SavedViews(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The own ones first, by name. */
    public List<SavedView> of(CurrentWorker worker) {
        return database
                .sql(
                        "select v.id, v.name, v.filter, v.team_id, s.view_id is not null as opens from casework_desk_view v"
                                + " left join casework_desk_start s on s.view_id = v.id and s.worker_id = :me where "
                                + OWN_AND_TEAMS)
                .param("me", worker.id())
                .param("teams", teams(worker))
                .query((row, n) -> {
                    var team = row.getObject("team_id", UUID.class);
                    return new SavedView(
                            row.getObject("id", UUID.class),
                            Objects.requireNonNull(cipher.decrypt(row.getBytes("name"))),
                            row.getString("filter"),
                            team,
                            row.getBoolean("opens"),
                            team == null || worker.leads());
                })
                .list()
                .stream()
                .sorted(Comparator.comparing((SavedView view) -> view.teamId() != null)
                        .thenComparing(view -> view.name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(SavedView::id))
                .toList();
    }

    /** The filter this worker's desk opens with; empty when none was chosen, or when it is of a team that was left. */
    public Optional<String> startOf(CurrentWorker worker) {
        return database.sql("select v.filter from casework_desk_start s join casework_desk_view v on v.id = s.view_id"
                        + " where s.worker_id = :me and " + OWN_AND_TEAMS)
                .param("me", worker.id())
                .param("teams", teams(worker))
                .query(String.class)
                .optional();
    }

    private static Set<UUID> teams(CurrentWorker worker) {
        return worker.teamIds().isEmpty() ? Set.of(NO_TEAM) : worker.teamIds();
    }
}
