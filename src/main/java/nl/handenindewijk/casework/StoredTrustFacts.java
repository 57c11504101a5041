package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.TrustFacts;
import nl.handenindewijk.casework.event.TrustFactsSource;
import nl.handenindewijk.shared.PerId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads moments of the timeline, never its words. */
@Component
class StoredTrustFacts implements TrustFactsSource {

    private static final String SQL = """
            select request_id, (select f.helped from casework_feedback f where f.request_id = moment.request_id
                                 order by f.closed_at desc limit 1) as helped,
                   bool_or(kind = 'REOPENED') as reopened,
                   min(days) filter (where kind = 'REOPENED') as return_days,
                   max(days) filter (where kind <> 'REOPENED') as silent_days
              from (select t.request_id, t.kind,
                           floor(extract(epoch from t.at - lag(t.at) over (partition by t.request_id order by t.at, t.id)) / 86400)::integer
                               as days
                      from unnest(?::uuid[]) as asked (id)
                      join casework_timeline t on t.request_id = asked.id
                     where t.human_contact or t.kind in ('SUBMITTED', 'CLOSED', 'WITHDRAWN', 'REOPENED')) moment
             group by request_id""";

    private final JdbcTemplate database;

    StoredTrustFacts(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Map<UUID, TrustFacts> of(Collection<UUID> requestIds) {
        return PerId.ask(database, SQL, requestIds, (row, number) -> facts(row));
    }

    private static TrustFacts facts(ResultSet row) throws SQLException {
        return new TrustFacts(
                row.getBoolean("reopened"),
                row.getObject("return_days", Integer.class),
                row.getObject("silent_days", Integer.class),
                row.getString("helped"));
    }
}
