package nl.handenindewijk.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Asks the database about many things at once, in one statement however many they are. */
public final class PerId {

    private PerId() {}

    /**
     * @param sql takes all ids as one {@code ?::uuid[]}; the first column of a row is one of them, and no id has two rows
     * @param row reads the rest of a row, never null
     * @return by id; what has no row is absent
     */
    public static <T> Map<UUID, T> ask(JdbcTemplate database, String sql, Collection<UUID> ids, RowMapper<T> row) {
        var found = new HashMap<UUID, T>();
        database.query(
                sql,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())),
                rows -> {
                    found.put(rows.getObject(1, UUID.class), row.mapRow(rows, found.size()));
                });
        return found;
    }
}
