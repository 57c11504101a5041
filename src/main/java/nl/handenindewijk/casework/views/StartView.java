package nl.handenindewijk.casework.views;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses with which view a worker's own desk opens. */
@UseCase
public class StartView {

    private final SavedViews views;
    private final JdbcClient database;

    StartView(SavedViews views, JdbcClient database) {
        this.views = views;
        this.database = database;
    }

    /** @param viewId null: with everything that must be done now; one that is not this worker's changes nothing */
    public void handle(@Nullable UUID viewId, CurrentWorker by) {
        if (viewId == null) {
            database.sql("delete from casework_desk_start where worker_id = :me")
                    .param("me", by.id())
                    .update();
        } else if (views.of(by).stream().anyMatch(view -> view.id().equals(viewId))) {
            database.sql("insert into casework_desk_start (worker_id, view_id) values (:me, :view)"
                            + " on conflict (worker_id) do update set view_id = excluded.view_id")
                    .param("me", by.id())
                    .param("view", viewId)
                    .update();
        }
    }
}
