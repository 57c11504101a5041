package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored decisions on who may and who may never see a case; one per case and worker. */
@Repository
class CaseAccess {

    private final JdbcClient database;

    CaseAccess(JdbcClient database) {
        this.database = database;
    }

    Map<UUID, AccessDecision> of(PublicReference reference) {
        var decisions = new LinkedHashMap<UUID, AccessDecision>();
        database.sql("""
                        select a.worker_id, a.kind from casework_access a join casework_help_request r on r.id = a.request_id
                         where r.reference = :reference order by a.decided_at, a.worker_id""").param("reference", reference.value()).query(row -> {
            decisions.put(row.getObject("worker_id", UUID.class), AccessDecision.valueOf(row.getString("kind")));
        });
        return decisions;
    }

    /** @param decision null lifts what was decided before */
    void decide(UUID requestId, UUID workerId, @Nullable AccessDecision decision, UUID by, Instant now) {
        if (decision == null) {
            database.sql("delete from casework_access where request_id = :request and worker_id = :worker")
                    .param("request", requestId)
                    .param("worker", workerId)
                    .update();
            return;
        }
        database.sql("""
                        insert into casework_access (request_id, worker_id, kind, decided_at, decided_by)
                        values (:request, :worker, :kind, :now, :by)
                        on conflict (request_id, worker_id)
                        do update set kind = excluded.kind, decided_at = excluded.decided_at, decided_by = excluded.decided_by""")
                .param("request", requestId)
                .param("worker", workerId)
                .param("kind", decision.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
