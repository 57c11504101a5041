package nl.handenindewijk.goals;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.goals.event.GoalFactsSource;
import nl.handenindewijk.shared.PerId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads outcomes of goals, never their words. */
@Component
class StoredGoalFacts implements GoalFactsSource {

    private static final String SQL = """
            select request_id, string_agg(domain || ':' || state, ' ' order by domain collate "C")
              from (select distinct on (g.request_id, g.domain) g.request_id, g.domain, g.state
                      from unnest(?::uuid[]) as asked (id)
                      join goals_goal g on g.request_id = asked.id
                     where g.state <> 'OPEN'
                     order by g.request_id, g.domain, g.settled_on desc, g.id desc) last
             group by request_id""";

    private final JdbcTemplate database;

    StoredGoalFacts(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> requestIds) {
        return PerId.ask(database, SQL, requestIds, (row, number) -> row.getString(2));
    }
}
