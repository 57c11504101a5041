package nl.handenindewijk.phrases;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts as they are now. */
@Repository
public class StandardTexts {

    private static final String TEXTS = "select id, team_id, title, body, version from phrases_text";

    private final JdbcClient database;
    private final TextCipher cipher;

    StandardTexts(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Those a worker may use in a case of this team: the municipality's and the team's own, by title. */
    public List<StandardText> forTeam(UUID teamId) {
        return read(database.sql(TEXTS + " where team_id is null or team_id = :team")
                .param("team", teamId));
    }

    List<StandardText> all() {
        return read(database.sql(TEXTS));
    }

    Optional<StandardText> find(UUID id) {
        return read(database.sql(TEXTS + " where id = :id").param("id", id)).stream()
                .findFirst();
    }

    private List<StandardText> read(JdbcClient.StatementSpec query) {
        return query
                .query((row, n) -> new StandardText(
                        row.getObject("id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        Objects.requireNonNull(cipher.decrypt(row.getBytes("title"))),
                        Objects.requireNonNull(cipher.decrypt(row.getBytes("body"))),
                        row.getLong("version")))
                .list()
                .stream()
                .sorted(Comparator.comparing(StandardText::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(StandardText::id))
                .toList();
    }
}
