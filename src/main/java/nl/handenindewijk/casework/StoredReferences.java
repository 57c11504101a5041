package nl.handenindewijk.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.event.ReferenceLookup;
import nl.handenindewijk.shared.PublicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks references up for the view log, which may name every request. */
@Component
class StoredReferences implements ReferenceLookup {

    private final JdbcClient jdbc;

    StoredReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> idOf(PublicReference reference) {
        return jdbc.sql("select id from casework_help_request where reference = :reference")
                .param("reference", reference.value())
                .query(UUID.class)
                .optional();
    }

    @Override
    public Map<UUID, PublicReference> referencesOf(Collection<UUID> ids) {
        var references = new HashMap<UUID, PublicReference>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, reference from casework_help_request where id in (:ids)")
                    .param("ids", List.copyOf(ids))
                    .query(row -> {
                        references.put(
                                row.getObject("id", UUID.class), new PublicReference(row.getString("reference")));
                    });
        }
        return references;
    }
}
