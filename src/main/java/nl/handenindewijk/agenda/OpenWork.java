package nl.handenindewijk.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tasks and appointments have in common in the database: both wait for a worker, and change once. */
final class OpenWork {

    private final JdbcClient database;
    private final String rows;

    /** @param state in which a row of this table still asks for something */
    OpenWork(JdbcClient database, String table, String state) {
        this.database = database;
        this.rows = " from " + table + " where state = '" + state + "' and worker_id = :worker";
    }

    /** How much of it this worker has, by case; a case without any is left out. */
    Map<UUID, Integer> counts(List<UUID> requestIds, UUID worker) {
        var counts = new HashMap<UUID, Integer>();
        database.sql("select request_id, count(*) as number" + rows
                        + " and request_id in (:requests) group by request_id")
                .param("requests", requestIds)
                .param("worker", worker)
                .query(row -> {
                    counts.put(row.getObject("request_id", UUID.class), row.getInt("number"));
                });
        return counts;
    }

    /** @throws ChangedMeanwhile if no row had the version that was seen */
    static void once(int rows) {
        if (rows == 0) {
            throw new ChangedMeanwhile();
        }
    }
}
