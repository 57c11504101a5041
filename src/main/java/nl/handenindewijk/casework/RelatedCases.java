package nl.handenindewijk.casework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads other cases for the page of one, as far as the worker may see them. */
@Component
public class RelatedCases {

    private final JdbcClient database;
    private final TextCipher cipher;

    RelatedCases(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Those of these cases that this worker may see, in one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, RelatedCase> among(Collection<UUID> ids, CurrentWorker worker) {
        var found = new LinkedHashMap<UUID, RelatedCase>();
        if (!ids.isEmpty()) {
            database.sql("""
                            select r.id, r.reference, r.person_name, r.primary_theme, r.status from casework_help_request r
                             where r.id in (:ids) and %s""".formatted(Visibility.SQL))
                    .params(Visibility.of(worker).parameters())
                    .param("ids", List.copyOf(ids))
                    .query(row -> {
                        var id = row.getObject("id", UUID.class);
                        found.put(
                                id,
                                new RelatedCase(
                                        id,
                                        row.getString("reference"),
                                        cipher.decrypt(row.getBytes("person_name")),
                                        row.getString("primary_theme"),
                                        Status.valueOf(row.getString("status"))));
                    });
        }
        return found;
    }
}
