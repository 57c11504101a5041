package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.resident.OwnFeedback.Helped;
import nl.handenindewijk.casework.resident.OwnFeedback.Wish;
import nl.handenindewijk.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored answers to "bent u geholpen?", one per closing. */
@Repository
class FeedbackBook {

    private final JdbcClient database;

    FeedbackBook(JdbcClient database) {
        this.database = database;
    }

    /** @return false if this was the answer already */
    boolean put(UUID requestId, Instant closedAt, Helped helped, Instant now) {
        return database.sql("""
                        insert into casework_feedback (id, request_id, closed_at, helped, given_at)
                        values (:id, :request, :closed, :helped, :now)
                        on conflict (request_id, closed_at)
                        do update set helped = excluded.helped, given_at = excluded.given_at
                        where casework_feedback.helped <> excluded.helped""")
                        .param("id", Ids.next(now))
                        .param("request", requestId)
                        .param("closed", closedAt.atOffset(ZoneOffset.UTC))
                        .param("helped", helped.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void wish(UUID requestId, Instant closedAt, Wish wish) {
        database.sql("update casework_feedback set wish = :wish where request_id = :request and closed_at = :closed")
                .param("wish", wish.name())
                .param("request", requestId)
                .param("closed", closedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Helped> of(UUID requestId, Instant closedAt) {
        return database.sql("select helped from casework_feedback where request_id = :request and closed_at = :closed")
                .param("request", requestId)
                .param("closed", closedAt.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(Helped::valueOf);
    }
}
