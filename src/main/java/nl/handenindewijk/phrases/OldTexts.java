package nl.handenindewijk.phrases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.phrases.OldText.What;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What texts were before. */
@Repository
class OldTexts {

    private static final int SHOWN = 30;

    private final JdbcClient database;
    private final TextCipher cipher;

    OldTexts(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Keeps what it is now, before it changes in the same transaction. */
    void keep(UUID textId, What what, UUID by, Instant at) {
        database.sql("insert into phrases_change (id, text_id, what, team_id, title, body, changed_at, changed_by)"
                        + " select :id, id, :what, team_id, title, body, :at, :by from phrases_text where id = :text")
                .param("id", Ids.next(at))
                .param("text", textId)
                .param("what", what.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** The newest first. */
    List<OldText> of(UUID textId) {
        return database.sql("select * from phrases_change where text_id = :text order by nr desc limit :n")
                .param("text", textId)
                .param("n", SHOWN)
                .query(this::read)
                .list();
    }

    /** How those that are gone were at the end. */
    List<OldText> removed() {
        return database.sql("select * from phrases_change c where what = 'REMOVED'"
                        + " and not exists (select from phrases_text t where t.id = c.text_id)"
                        + " and not exists (select from phrases_change n where n.text_id = c.text_id and n.nr > c.nr)"
                        + " order by nr desc limit :n")
                .param("n", SHOWN)
                .query(this::read)
                .list();
    }

    Optional<OldText> find(UUID id) {
        return database.sql("select * from phrases_change where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    private OldText read(ResultSet row, int number) throws SQLException {
        return new OldText(
                row.getObject("id", UUID.class),
                row.getObject("text_id", UUID.class),
                What.valueOf(row.getString("what")),
                row.getObject("team_id", UUID.class),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("title"))),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("body"))),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("changed_by", UUID.class));
    }
}
