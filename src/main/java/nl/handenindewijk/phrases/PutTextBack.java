package nl.handenindewijk.phrases;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.handenindewijk.phrases.StandardTextChanged.What;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator puts an earlier wording back; what it takes the place of is kept too. */
@UseCase
class PutTextBack {

    private final OldTexts old;
    private final JdbcClient database;
    private final TextCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PutTextBack(OldTexts old, JdbcClient database, TextCipher cipher, ApplicationEventPublisher events, Clock clock) {
        this.old = old;
        this.database = database;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /** What is not there changes nothing. */
    public void handle(UUID change, CurrentWorker by) {
        old.find(change).ifPresent(wording -> putBack(wording, by));
    }

    private void putBack(OldText wording, CurrentWorker by) {
        var now = clock.instant();
        old.keep(wording.textId(), OldText.What.CHANGED, by.id(), now);
        database.sql("insert into phrases_text (id, team_id, title, body, changed_at, changed_by, version)"
                        + " values (:id, :team, :title, :body, :now, :by, 0) on conflict (id) do update set"
                        + " team_id = excluded.team_id, title = excluded.title, body = excluded.body,"
                        + " changed_at = excluded.changed_at, changed_by = excluded.changed_by,"
                        + " version = phrases_text.version + 1")
                .param("id", wording.textId())
                .param("team", wording.teamId(), java.sql.Types.OTHER)
                .param("title", cipher.encrypt(wording.title()))
                .param("body", cipher.encrypt(wording.body()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
        events.publishEvent(new StandardTextChanged(wording.textId(), What.RESTORED, by.id(), now));
    }
}
