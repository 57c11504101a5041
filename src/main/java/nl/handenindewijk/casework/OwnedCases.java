package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open cases of one worker, as far as another may see them. */
@Component
public class OwnedCases {

    /** So many at once; the rest comes after them. */
    public static final int MOST = 150;

    private final JdbcClient database;
    private final TextCipher cipher;

    OwnedCases(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** By date, in one statement. */
    @Transactional(readOnly = true)
    public List<OwnedCase> of(UUID owner, CurrentWorker seenBy) {
        return database.sql("""
                        select r.id, r.reference, r.version, r.team_id, r.person_name, r.primary_theme, r.level, r.status,
                               r.language, r.restricted, r.next_due, r.follow_up_on is not null as agreed,
                               array(select a.worker_id from casework_access a
                                      where a.request_id = r.id and a.kind = 'EXCLUDED') as excluded,
                               array(select a.worker_id from casework_access a
                                      where a.request_id = r.id and a.kind = 'ALLOWED') as let_in
                          from casework_help_request r
                         where r.open and r.assigned_to = :owner and %s
                         order by r.next_due, r.id limit :most""".formatted(Visibility.SQL))
                .params(Visibility.of(seenBy).parameters())
                .param("owner", owner)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    /** How many open cases each owner has, of those that this worker may see; also of owners who left. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> owners(CurrentWorker seenBy) {
        var owners = new HashMap<UUID, Integer>();
        database.sql("""
                        select r.assigned_to, count(*) as cases from casework_help_request r
                         where r.open and r.assigned_to is not null and %s group by r.assigned_to""".formatted(Visibility.SQL))
                .params(Visibility.of(seenBy).parameters())
                .query(row -> {
                    owners.put(row.getObject("assigned_to", UUID.class), row.getInt("cases"));
                });
        return owners;
    }

    private OwnedCase read(ResultSet row) throws SQLException {
        return new OwnedCase(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getLong("version"),
                row.getObject("team_id", UUID.class),
                cipher.decrypt(row.getBytes("person_name")),
                row.getString("primary_theme"),
                Level.valueOf(row.getString("level")),
                Status.valueOf(row.getString("status")),
                row.getString("language"),
                row.getBoolean("restricted"),
                row.getObject("next_due", LocalDate.class),
                row.getBoolean("agreed"),
                Set.of((UUID[]) row.getArray("excluded").getArray()),
                Set.of((UUID[]) row.getArray("let_in").getArray()));
    }
}
