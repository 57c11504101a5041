package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.HelpLines;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that tell something: in every language, without a fault, and without a database. */
@PortalTest(resetPerMethod = false)
class InformationPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    HelpLines helpLines;

    @Autowired
    HikariDataSource database;

    @Autowired
    Browsers browsers;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulplijnen", "/privacy", "/toegankelijkheid", "/veilig-gebruik", "/over"})
    void speakEveryLanguage(String path) {
        for (var language : Languages.CODES) {
            var visitor = new Visitor(port);
            visitor.get("/taal/" + language);
            var page = visitor.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\" dir=\"ltr\"")
                    .containsPattern("<title>[^<]+ - Gemeente Lindeveen</title>")
                    .contains("href=\"tel:112\"", "href=\"tel:08002000\"", "href=\"/hulplijnen\"", "href=\"/verlaten\"")
                    .doesNotContain("??", "style=", " onclick");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulplijnen", "/privacy", "/toegankelijkheid", "/veilig-gebruik", "/over"})
    void areValidAndWithoutBarriersOnAPhone(String path) {
        try (var visitor = browsers.onPhone()) {
            visitor.goesTo(path);
        }
    }

    @Test
    void nameEveryHelpLine() {
        assertThat(helpLines.helpLines()).hasSizeGreaterThan(15);
        var page = new Visitor(port).get("/hulplijnen").body();
        helpLines.helpLines().forEach(line -> assertThat(page).contains("href=\"" + line.phoneLink() + "\""));
    }

    @Test
    void offerEveryThemeWithoutPuttingItInAnAddress() {
        assertThat(new Visitor(port).get("/").body())
                .contains(Arrays.stream(Theme.values())
                        .map(theme -> "value=\"" + theme + "\"")
                        .toList())
                .doesNotContain("thema=");
    }

    @Test
    void stayWhenTheDatabaseIsGone() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            // one is always out: it listens for news
            while (database.getHikariPoolMXBean().getActiveConnections() < database.getMaximumPoolSize()) {
                taken.add(database.getConnection());
            }
            for (var path : new String[] {"/", "/hulplijnen", "/privacy", "/veilig-gebruik"}) {
                assertThat(new Visitor(port).get(path).statusCode()).isEqualTo(200);
            }
            var visitor = new Visitor(port);
            visitor.get("/mijn-vraag");
            var failed = visitor.get("/hulp-vragen/onderwerp", "Cookie", "__Host-vraag=" + "A".repeat(43));
            assertThat(failed.statusCode()).isEqualTo(503);
            assertThat(failed.body()).contains("href=\"tel:112\"", "href=\"tel:14099\"");
            assertThat(failed.headers().firstValue("Retry-After")).contains("30");
            var left = visitor.get("/verlaten", "Cookie", "__Host-vraag=" + "A".repeat(43));
            assertThat(left.statusCode()).isEqualTo(303);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }
}
