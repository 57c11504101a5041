package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.shared.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What changes of rules have moved, for the administrator: references and dates. Restricted requests are not there. */
@Component
public class Recounts {

    private static final int SHOWN = 20;
    private static final int PAGE = 100;
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    private final JdbcClient database;

    Recounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * One change of rules.
     *
     * @param moved number of requests with another date so far
     */
    public record Recount(UUID id, List<String> causes, Instant askedAt, int moved, boolean finished) {}

    /**
     * A request whose dates moved.
     *
     * @param legalCode code of its statutory term, null if none
     */
    public record Moved(
            UUID entry, String reference, @Nullable String legalCode, List<MovedDates.Move> moves) {}

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Recount> newestFirst() {
        return database.sql("select * from casework_recount order by asked_at desc, id desc limit :size")
                .param("size", SHOWN)
                .query((row, number) -> recount(row))
                .list();
    }

    /**
     * What one of them moved, in pages.
     *
     * @param after the last entry of the page before, null for the first
     */
    @Transactional(readOnly = true)
    public KeysetPage<Moved> movedBy(UUID recount, @Nullable UUID after) {
        var found = database.sql("""
                        select t.id, r.reference, t.detail::text as detail
                          from casework_timeline t join casework_help_request r on r.id = t.request_id
                         where t.kind = 'DATES_MOVED' and t.detail ->> 'recount' = :recount and t.id > :after
                           and not r.restricted
                         order by t.id limit :size""")
                .param("recount", recount.toString())
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("size", PAGE + 1)
                .query((row, number) -> moved(row))
                .list();
        return KeysetPage.of(found, PAGE, line -> line.entry().toString());
    }

    private static Recount recount(ResultSet row) throws SQLException {
        return new Recount(
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("causes").getArray()),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("moved"),
                row.getObject("finished_at") != null);
    }

    private static Moved moved(ResultSet row) throws SQLException {
        Map<String, String> detail = JSON.readValue(row.getString("detail"), DETAIL);
        return new Moved(
                row.getObject("id", UUID.class), row.getString("reference"), detail.get("code"), MovedDates.of(detail));
    }
}
