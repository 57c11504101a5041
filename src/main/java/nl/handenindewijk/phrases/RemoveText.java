package nl.handenindewijk.phrases;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.phrases.StandardTextChanged.What;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator takes a standard text away. What was written with it stays as it was sent. */
@UseCase
class RemoveText {

    private final JdbcClient database;
    private final OldTexts old;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemoveText(JdbcClient database, OldTexts old, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.old = old;
        this.events = events;
        this.clock = clock;
    }

    /** One that is gone already changes nothing. */
    public void handle(UUID id, CurrentWorker by) {
        old.keep(id, OldText.What.REMOVED, by.id(), clock.instant());
        if (database.sql("delete from phrases_text where id = :id")
                        .param("id", id)
                        .update()
                == 1) {
            events.publishEvent(new StandardTextChanged(id, What.REMOVED, by.id(), clock.instant()));
        }
    }
}
