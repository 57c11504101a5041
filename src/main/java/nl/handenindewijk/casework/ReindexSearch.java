package nl.handenindewijk.casework;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.shared.background.Command;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hashes anew what was stored by older rules of search, in small transactions, while the portal runs. Several instances may
 * do so at once; until it is done an old case is found by the old rules, which are part of the new ones.
 */
@Component
class ReindexSearch implements Command {

    private static final int BATCH = 100;

    private final JdbcClient database;
    private final Cases cases;
    private final CaseSearchIndex index;
    private final TransactionTemplate transaction;

    ReindexSearch(JdbcClient database, Cases cases, CaseSearchIndex index, TransactionTemplate transaction) {
        this.database = database;
        this.cases = cases;
        this.index = index;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "reindex-search";
    }

    @Override
    public String run() {
        return reindex() + " requests made findable by the rules of now";
    }

    @Scheduled(fixedDelayString = "${portal.background.reindex-every:1m}")
    void inTheBackground() {
        reindex();
    }

    private long reindex() {
        long done = 0;
        while (true) {
            var batch = transaction.execute(status -> batch());
            if (batch == null || batch == 0) {
                return done;
            }
            done += batch;
        }
    }

    private int batch() {
        List<UUID> old = database.sql("select request_id from casework_search where scheme < :scheme"
                        + " order by scheme, request_id limit :size for update skip locked")
                .param("scheme", CaseSearchIndex.SCHEME)
                .param("size", BATCH)
                .query(UUID.class)
                .list();
        old.forEach(id -> cases.byId(id).ifPresent(request -> index.renew(request, cases.timeline(id))));
        return old.size();
    }
}
