package nl.handenindewijk.terms.manage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed what, when and why; the newest first. */
@Component
class TermsHistory {

    private static final int SHOWN = 50;

    private final JdbcClient database;
    private final TextCipher cipher;

    TermsHistory(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /**
     * One change.
     *
     * @param changes names of what was changed
     */
    record Line(long version, Instant at, UUID by, List<String> changes, String reason) {}

    List<Line> newestFirst() {
        return database.sql("""
                        select version, made_at, made_by, changes, reason from terms_choice
                        order by version desc limit :size""")
                .param("size", SHOWN)
                .query((row, number) -> line(row))
                .list();
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("version"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("made_by", UUID.class),
                List.of((String[]) row.getArray("changes").getArray()),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("reason"))));
    }

    /** The reason is typed by a person, so it is encrypted. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        EncryptedColumn termsReasonColumn() {
            return new EncryptedColumn("terms_choice", "id", "reason");
        }
    }
}
