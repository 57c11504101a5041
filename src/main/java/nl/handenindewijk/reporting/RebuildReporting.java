package nl.handenindewijk.reporting;

import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.casework.event.RequestFactsSource;
import nl.handenindewijk.shared.background.Command;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes all figures again from the requests themselves, while the portal runs: {@code --portal.command=rebuild-reporting}.
 * What comes in meanwhile keeps its newer revision.
 */
@Component
class RebuildReporting implements Command {

    private static final int AT_ONCE = 1_000;

    private final RequestFactsSource source;
    private final StoredFigures figures;
    private final JdbcTemplate database;

    RebuildReporting(RequestFactsSource source, StoredFigures figures, JdbcTemplate database) {
        this.source = source;
        this.figures = figures;
        this.database = database;
    }

    @Override
    public String name() {
        return "rebuild-reporting";
    }

    @Override
    @Transactional
    public String run() {
        database.execute(
                "create temporary table reporting_stale on commit drop as select request_id from reporting_request");
        database.execute("create index on reporting_stale (request_id)");
        long count = storeAll();
        int gone = database.update(
                "delete from reporting_request r using reporting_stale s where r.request_id = s.request_id");
        return "Rebuilt the figures of " + count + " requests; dropped " + gone + " that no longer exist";
    }

    private long storeAll() {
        var batch = new ArrayList<RequestFacts>(AT_ONCE);
        var count = new long[1];
        source.forEach(facts -> {
            batch.add(facts);
            count[0]++;
            if (batch.size() == AT_ONCE) {
                store(batch);
            }
        });
        store(batch);
        return count[0];
    }

    private void store(List<RequestFacts> batch) {
        if (batch.isEmpty()) {
            return;
        }
        figures.store(batch);
        var ids = batch.stream().map(RequestFacts::requestId).toArray();
        database.update(
                "delete from reporting_stale where request_id = any(?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids)));
        batch.clear();
    }
}
