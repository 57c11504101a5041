package nl.handenindewijk.phrases;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.handenindewijk.phrases.StandardTextChanged.What;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator writes a standard text, or writes it anew. */
@UseCase
class KeepText {

    private final JdbcClient database;
    private final TextCipher cipher;
    private final OldTexts old;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepText(JdbcClient database, TextCipher cipher, OldTexts old, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.old = old;
        this.events = events;
        this.clock = clock;
    }

    /** @return false if somebody else changed or removed it meanwhile */
    public boolean handle(Input in, CurrentWorker by) {
        var now = clock.instant();
        var id = in.id() == null ? in.newId() : in.id();
        if (in.id() != null && isStill(in.id(), in.version())) {
            old.keep(in.id(), OldText.What.CHANGED, by.id(), now);
        }
        int stored = database.sql(
                        in.id() == null
                                ? "insert into phrases_text (id, team_id, title, body, changed_at, changed_by, version)"
                                        + " values (:id, :team, :title, :body, :now, :by, :version) on conflict (id) do nothing"
                                : "update phrases_text set team_id = :team, title = :title, body = :body, changed_at = :now,"
                                        + " changed_by = :by, version = version + 1 where id = :id and version = :version")
                .param("id", id)
                .param("team", in.teamId())
                .param("title", cipher.encrypt(in.title()))
                .param("body", cipher.encrypt(in.body()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("version", in.version())
                .update();
        if (stored == 1) {
            events.publishEvent(new StandardTextChanged(id, in.id() == null ? What.ADDED : What.CHANGED, by.id(), now));
        }
        return stored == 1 || in.id() == null;
    }

    private boolean isStill(UUID id, long version) {
        return database.sql("select 1 from phrases_text where id = :id and version = :version for update")
                .param("id", id)
                .param("version", version)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * What it should say.
     *
     * @param id null for a new one
     * @param newId of a new one; the same again adds nothing
     */
    record Input(@Nullable UUID id, UUID newId, @Nullable UUID teamId, String title, String body, long version) {}
}
