package nl.handenindewijk.casework.views;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Keeps a filter under a name; the same name again replaces it. Views of a team are made by who leads it. */
@UseCase
public class SaveView {

    private static final int MOST = 20;

    private final SavedViews views;
    private final StartView start;
    private final JdbcClient database;
    private final TextCipher cipher;
    private final Clock clock;

    SaveView(SavedViews views, StartView start, JdbcClient database, TextCipher cipher, Clock clock) {
        this.views = views;
        this.start = start;
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Stores the view.
     *
     * @return false if there are too many already
     * @throws AccessDeniedException for a team that this worker does not lead
     */
    public boolean handle(Input in, CurrentWorker by) {
        var team = in.teamId();
        if (team != null && !(by.leads() && by.teamIds().contains(team))) {
            throw new AccessDeniedException("Not the lead of this team");
        }
        waitForSameForm(team == null ? by.id() : team);
        var same = views.of(by).stream()
                .filter(view -> Objects.equals(view.teamId(), team))
                .toList();
        var id = same.stream()
                .filter(view -> view.name().equalsIgnoreCase(in.name()))
                .map(SavedView::id)
                .findFirst()
                .orElseGet(() -> Ids.next(clock.instant()));
        if (same.size() >= MOST && same.stream().noneMatch(view -> view.id().equals(id))) {
            return false;
        }
        store(id, in, by);
        if (in.opens()) {
            start.handle(id, by);
        }
        return true;
    }

    /** A double click sends one name twice at once: the second request finds what the first one stored. */
    private void waitForSameForm(UUID owner) {
        database.sql("select pg_advisory_xact_lock(hashtext(:owner))")
                .param("owner", "casework_desk_view " + owner)
                .query(row -> {});
    }

    private void store(UUID id, Input in, CurrentWorker by) {
        database.sql("""
                        insert into casework_desk_view (id, worker_id, team_id, name, filter, created_at, created_by)
                        values (:id, :worker, :team, :name, :filter, :now, :by)
                        on conflict (id) do update set name = excluded.name, filter = excluded.filter""")
                .param("id", id)
                .param("worker", in.teamId() == null ? by.id() : null)
                .param("team", in.teamId())
                .param("name", cipher.encrypt(in.name()))
                .param("filter", in.filter())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    /**
     * What the worker chose.
     *
     * @param filter query of the desk's address, codes only
     * @param teamId null: for the worker alone
     * @param opens whether the desk opens with it from now on
     */
    public record Input(
            String name, String filter, @Nullable UUID teamId, boolean opens) {}
}
