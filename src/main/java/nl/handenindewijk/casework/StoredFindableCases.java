package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.casework.folder.FindableCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a case is found by anew. A note that is written meanwhile waits, and adds its words after. */
@Component
class StoredFindableCases implements FindableCases {

    private final JdbcClient database;
    private final Cases cases;
    private final CaseSearchIndex index;

    StoredFindableCases(JdbcClient database, Cases cases, CaseSearchIndex index) {
        this.database = database;
        this.cases = cases;
        this.index = index;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID requestId) {
        database.sql("select 1 from casework_search where request_id = :id for update")
                .param("id", requestId)
                .query(Integer.class)
                .optional();
        cases.byId(requestId).ifPresent(request -> index.renew(request, cases.timeline(requestId)));
    }
}
