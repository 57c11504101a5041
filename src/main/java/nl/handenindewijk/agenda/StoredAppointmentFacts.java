package nl.handenindewijk.agenda;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.agenda.event.AppointmentFactsSource;
import nl.handenindewijk.shared.PerId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads how appointments ended, never where or with whom. */
@Component
class StoredAppointmentFacts implements AppointmentFactsSource {

    private static final String SQL = """
            select a.request_id, case when bool_or(a.state = 'MISSED_BY_US') then 'MISSED_BY_US'
                        when bool_or(a.state = 'MISSED_BY_RESIDENT') then 'MISSED_BY_RESIDENT'
                        when bool_or(a.state = 'KEPT') then 'KEPT' else 'CANCELLED' end
              from unnest(?::uuid[]) as asked (id)
              join agenda_appointment a on a.request_id = asked.id
             where a.state <> 'PLANNED' group by a.request_id""";

    private final JdbcTemplate database;

    StoredAppointmentFacts(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> requestIds) {
        return PerId.ask(database, SQL, requestIds, (row, number) -> row.getString(2));
    }
}
