package nl.handenindewijk.casework.related;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored links that hold now. Who may see the other case is asked elsewhere, before anything of it is shown. */
@Repository
class CaseLinks {

    private static final String LINK = """
            select id, one_id, other_id, kind, leads_id, reason, decided_by, decided_at from casework_link
             where ended_at is null and\s""";

    private final JdbcClient database;
    private final TextCipher cipher;
    private final Clock clock;

    CaseLinks(JdbcClient database, TextCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The newest first. */
    List<CaseLink> of(UUID requestId) {
        return database.sql(LINK + "(one_id = :id or other_id = :id) order by decided_at desc, id")
                .param("id", requestId)
                .query((row, n) -> read(row, requestId))
                .list();
    }

    Optional<CaseLink> byId(UUID id, UUID seenFrom) {
        return of(seenFrom).stream().filter(link -> link.id().equals(id)).findFirst();
    }

    void add(UUID one, UUID other, LinkKind kind, @Nullable UUID leads, String reason, UUID by) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        Instant now = clock.instant();
        database.sql("""
                        insert into casework_link (id, one_id, other_id, kind, leads_id, reason, decided_by, decided_at)
                        values (:id, :one, :other, :kind, :leads, :reason, :by, :now)""")
                .param("id", Ids.next(now))
                .param("one", inOrder ? one : other)
                .param("other", inOrder ? other : one)
                .param("kind", kind.name())
                .param("leads", leads, java.sql.Types.OTHER)
                .param("reason", cipher.encrypt(reason))
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(UUID id, String reason, UUID by) {
        database.sql("""
                        update casework_link set ended_at = :now, ended_by = :by, end_reason = :reason
                         where id = :id and ended_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", cipher.encrypt(reason))
                .param("id", id)
                .update();
    }

    private CaseLink read(ResultSet row, UUID seenFrom) throws SQLException {
        var one = row.getObject("one_id", UUID.class);
        return new CaseLink(
                row.getObject("id", UUID.class),
                one.equals(seenFrom) ? row.getObject("other_id", UUID.class) : one,
                LinkKind.valueOf(row.getString("kind")),
                row.getObject("leads_id", UUID.class),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("reason"))),
                row.getObject("decided_by", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
