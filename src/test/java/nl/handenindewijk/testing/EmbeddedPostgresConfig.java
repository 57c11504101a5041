package nl.handenindewijk.testing;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * A real PostgreSQL unpacked from a jar. Every test context gets an empty database of its own on one throw-away server
 * per JVM; with {@code portal.pg.dir} set (the demo) the data is kept in that directory and survives a kill.
 */
@TestConfiguration(proxyBeanMethods = false)
public class EmbeddedPostgresConfig {

    /** The context alone closes it, after the data source that depends on it. */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(Environment environment) throws Exception {
        var kept = environment.getProperty("portal.pg.dir");
        return kept == null || kept.isBlank()
                ? EmbeddedDatabase.throwAway()
                : EmbeddedDatabase.keptIn(Path.of(kept).toAbsolutePath());
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }
}
