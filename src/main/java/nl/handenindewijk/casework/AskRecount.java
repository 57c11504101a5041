package nl.handenindewijk.casework;

import java.time.ZoneOffset;
import nl.handenindewijk.terms.TermsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down, in the transaction of the change itself, that running dates must be counted again. Requests that are
 * being filed at that moment are waited for, so that none is overlooked.
 */
@Component
class AskRecount {

    private final JdbcClient database;

    AskRecount(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(TermsChanged event) {
        database.sql("select pg_advisory_xact_lock(" + Cases.FILING_LOCK + ")").query(row -> {});
        database.sql("insert into casework_recount (id, causes, asked_at) values (:id, :causes, :at)")
                .param("id", event.choice())
                .param(
                        "causes",
                        event.changes().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
