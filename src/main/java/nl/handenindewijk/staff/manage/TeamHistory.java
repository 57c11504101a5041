package nl.handenindewijk.staff.manage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what about a team. */
@Repository
class TeamHistory {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 30;

    private final JdbcClient database;
    private final TextCipher cipher;

    TeamHistory(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What a field was and became; empty for what was not there. */
    public record Moved(String from, String to) {}

    /** @param moved by field of the form */
    public record Change(Instant at, UUID by, Map<String, Moved> moved) {}

    /** The newest first. */
    List<Change> of(UUID team) {
        return database.sql("select changed_at, changed_by, changes from staff_team_change where team_id = :team"
                        + " order by changed_at desc, id desc limit :most")
                .param("team", team)
                .param("most", SHOWN)
                .query((row, number) -> new Change(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getObject(2, UUID.class),
                        JSON.readValue(
                                Objects.requireNonNull(cipher.decrypt(row.getBytes(3))),
                                new TypeReference<Map<String, Moved>>() {})))
                .list();
    }

    /** @param before null for a new team */
    void add(UUID team, TeamPlan.@Nullable Details before, TeamPlan.Details after, UUID by, Instant now) {
        var moved = moved(before, after);
        if (!moved.isEmpty()) {
            database.sql("insert into staff_team_change (id, team_id, changed_at, changed_by, changes)"
                            + " values (:id, :team, :now, :by, :changes)")
                    .param("id", Ids.next(now))
                    .param("team", team)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("by", by)
                    .param("changes", cipher.encrypt(JSON.writeValueAsString(moved)))
                    .update();
        }
    }

    static Map<String, Moved> moved(TeamPlan.@Nullable Details before, TeamPlan.Details after) {
        var old = before == null ? Map.<String, String>of() : words(before);
        var moved = new LinkedHashMap<String, Moved>();
        words(after).forEach((field, now) -> {
            var was = old.getOrDefault(field, "");
            if (!was.equals(now)) {
                moved.put(field, new Moved(was, now));
            }
        });
        return moved;
    }

    private static Map<String, String> words(TeamPlan.Details details) {
        var words = new LinkedHashMap<String, String>();
        words.put("name", details.name());
        words.put("location", details.location());
        words.put("hours", details.hours());
        words.put("phone", details.phone());
        words.put("desk", details.frontDesk() ? "\u2713" : "");
        words.put("quarters", details.quarters().stream().sorted().collect(Collectors.joining(" ")));
        return words;
    }

    /** What an administrator typed. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        EncryptedColumn staffTeamChangeColumn() {
            return new EncryptedColumn("staff_team_change", "id", "changes");
        }
    }
}
