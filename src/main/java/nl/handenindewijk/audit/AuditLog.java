package nl.handenindewijk.audit;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes lines; there is no way to change one. Joins the transaction of what it records: both happen or neither does. */
@Repository
class AuditLog {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    AuditLog(JdbcClient database) {
        this.database = database;
    }

    @Transactional
    public void write(Entry entry) {
        database.sql("""
                        insert into audit_entry
                            (at, actor_kind, actor_id, action, object, object_id, result, origin, detail)
                        values (:at, :kind, :actor, :action, :object, :id, :result, :origin, :detail::jsonb)""")
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kind", entry.actor().name())
                .param("actor", entry.actorId(), Types.OTHER)
                .param("action", entry.action())
                .param("object", entry.object().name())
                .param("id", entry.objectId(), Types.VARCHAR)
                .param("result", entry.done() ? "DONE" : "REFUSED")
                .param("origin", entry.actor() == Entry.Actor.RESIDENT ? null : origin(), Types.VARCHAR)
                .param("detail", json(entry.detail()))
                .update();
    }

    /** The portal itself did the same with many requests. */
    @Transactional
    public void writeForRequests(String action, Collection<UUID> requests, Instant at) {
        database.sql("""
                        insert into audit_entry (at, actor_kind, action, object, object_id, result)
                        select :at, 'SYSTEM', :action, 'HELP_REQUEST', id::text, 'DONE' from unnest(:ids) as id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", action)
                .param("ids", requests.toArray(UUID[]::new))
                .update();
    }

    private static @Nullable String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }

    private static String json(Map<String, String> detail) {
        return detail.isEmpty() ? "{}" : JSON.writeValueAsString(detail);
    }
}
