package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.casework.event.RequestFactsSource;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of all requests in pages by key, without touching an encrypted column. */
@Component
class StoredRequestFacts implements RequestFactsSource {

    private static final int PAGE = 5_000;
    private static final String FACTS = """
            select id, revision, received_on, received_at, district_code, team_id, assigned_to, themes, level, channel, language,
                   status, open, outcome, restricted, first_contact_at, closed_at, promise_due, legal_code, legal_due,
                   legal_done_on, next_due
              from casework_help_request
            """;

    private final JdbcClient jdbc;
    private final TermsCaseDates dates;

    StoredRequestFacts(JdbcClient jdbc, TermsCaseDates dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    @Override
    public void forEach(Consumer<RequestFacts> consumer) {
        var rules = dates.fixed();
        var after = new UUID(0, 0);
        List<RequestFacts> page;
        do {
            page = pageAfter(after, rules);
            page.forEach(consumer);
            if (!page.isEmpty()) {
                after = page.get(page.size() - 1).requestId();
            }
        } while (page.size() == PAGE);
    }

    @Override
    public List<RequestFacts> of(Collection<UUID> requestIds) {
        var rules = dates.fixed();
        return requestIds.isEmpty()
                ? List.of()
                : jdbc.sql(FACTS + "where id in (:ids)")
                        .param("ids", List.copyOf(requestIds))
                        .query((row, n) -> facts(row, rules))
                        .list();
    }

    private List<RequestFacts> pageAfter(UUID after, CaseDates rules) {
        return jdbc.sql(FACTS + "where id > :after order by id limit :size")
                .param("after", after)
                .param("size", PAGE)
                .query((row, n) -> facts(row, rules))
                .list();
    }

    private static RequestFacts facts(ResultSet row, CaseDates dates) throws SQLException {
        var receivedOn = row.getObject("received_on", LocalDate.class);
        var contactOn = date(row, "first_contact_at");
        return new RequestFacts(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                receivedOn,
                row.getString("district_code"),
                row.getObject("team_id", UUID.class),
                row.getObject("assigned_to", UUID.class),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getString("level"),
                row.getString("channel"),
                row.getString("language"),
                row.getString("status"),
                row.getBoolean("open"),
                row.getString("outcome"),
                row.getBoolean("restricted"),
                contactOn,
                contactOn == null ? null : dates.workingDaysBetween(receivedOn, contactOn),
                minutes(row),
                date(row, "closed_at"),
                row.getObject("promise_due", LocalDate.class),
                row.getString("legal_code"),
                row.getObject("legal_due", LocalDate.class),
                row.getObject("legal_done_on", LocalDate.class),
                row.getObject("next_due", LocalDate.class));
    }

    private static @Nullable Integer minutes(ResultSet row) throws SQLException {
        var contact = row.getObject("first_contact_at", OffsetDateTime.class);
        var received = row.getObject("received_at", OffsetDateTime.class);
        return contact == null ? null : CountableFacts.minutes(received.toInstant(), contact.toInstant());
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : DutchTime.dateOf(moment.toInstant());
    }
}
