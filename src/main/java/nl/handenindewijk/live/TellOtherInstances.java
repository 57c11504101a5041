package nl.handenindewijk.live;

import nl.handenindewijk.casework.event.DatesMoved;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands each change to PostgreSQL inside its transaction. The server passes it on after the commit, to every instance of
 * the portal, and forgets it when the transaction is rolled back.
 */
@Component
class TellOtherInstances {

    static final String CHANNEL = "portal_desk_news";

    private final JdbcClient database;

    TellOtherInstances(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(HelpRequestChanged event) {
        tell(new News(event.facts().requestId(), event.facts().teamId(), event.change()));
    }

    @EventListener
    void on(DatesMoved event) {
        tell(News.LOOK_AGAIN);
    }

    private void tell(News news) {
        database.sql("select pg_notify(:channel, :payload)::text")
                .param("channel", CHANNEL)
                .param("payload", news.payload())
                .query((row, n) -> "")
                .list();
    }
}
