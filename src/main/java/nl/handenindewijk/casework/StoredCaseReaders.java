package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.casework.event.CaseReaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who may know of a case, whatever the team: a worker may be told of a case by mail before a team is looked at. */
@Component
class StoredCaseReaders implements CaseReaders {

    private static final String MAY_KNOW = """
            select not exists (
                select 1 from casework_help_request r
                 where r.id = :request
                   and (exists (select 1 from casework_access x
                                 where x.request_id = r.id and x.worker_id = :worker and x.kind = 'EXCLUDED')
                        or r.restricted and r.assigned_to is distinct from :worker
                           and not exists (select 1 from casework_access a where a.request_id = r.id
                                              and a.worker_id = :worker and a.kind = 'ALLOWED')))
            """;

    private final JdbcClient database;

    StoredCaseReaders(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean mayKnowOf(UUID requestId, UUID workerId) {
        return database.sql(MAY_KNOW)
                .param("request", requestId)
                .param("worker", workerId)
                .query(Boolean.class)
                .single();
    }
}
