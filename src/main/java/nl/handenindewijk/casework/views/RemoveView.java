package nl.handenindewijk.casework.views;

import java.util.UUID;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes a view away: an own one, or one of a team by who leads it. */
@UseCase
public class RemoveView {

    private final SavedViews views;
    private final JdbcClient database;

    RemoveView(SavedViews views, JdbcClient database) {
        this.views = views;
        this.database = database;
    }

    /** A view that is gone, or not this worker's to remove, changes nothing. */
    public void handle(UUID viewId, CurrentWorker by) {
        if (views.of(by).stream().anyMatch(view -> view.id().equals(viewId) && view.removable())) {
            database.sql("delete from casework_desk_view where id = :id")
                    .param("id", viewId)
                    .update();
        }
    }
}
