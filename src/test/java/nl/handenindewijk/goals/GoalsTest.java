package nl.handenindewijk.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goals and life domains as workers keep them, over HTTP. */
@PortalTest
class GoalsTest {

    private static final Pattern GOAL = Pattern.compile("name=\"doel\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    private Visitor noor;
    private String home;

    @BeforeEach
    void file() {
        noor = signedIn(Cast.NOOR);
        home = "/werkbak/"
                + submit.submit(Questions.calm(Team.NORTH)).reference().value();
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private HttpResponse<String> sends(String path, Map<String, String> form) {
        return noor.submit(home + "/doelen", home + path, form);
    }

    private HttpResponse<String> closes() {
        var version = VERSION.matcher(noor.get(home).body());
        assertThat(version.find()).isTrue();
        return sends(
                "/afsluiten", Map.of("uitkomst", "INFO_ADVIES", "sluitReden", "Klaar", "version", version.group(1)));
    }

    private int count(String sql) {
        return database.sql().queryForObject(sql, Integer.class);
    }

    @Test
    void aCaseIsNotClosedBeforeEveryGoalHasItsOutcome() {
        var key = UUID.randomUUID().toString();
        var goal = Map.of("gebied", "FIN", "doel", "De huur op tijd betalen", "sleutel", key);
        assertThat(sends("/doelen", goal).statusCode()).isEqualTo(303);
        assertThat(sends("/doelen", goal).statusCode()).isEqualTo(303);
        assertThat(count("select count(*) from goals_goal")).as("sent twice").isEqualTo(1);

        var refused = closes();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Er staan nog doelen open");

        var page = noor.get(home + "/doelen").body();
        var id = GOAL.matcher(page);
        assertThat(id.find()).isTrue();
        var outcome = Map.of("doel", id.group(1), "uitkomst", "PARTLY");
        assertThat(sends("/doelen/uitkomst", outcome).statusCode()).isEqualTo(303);
        assertThat(sends("/doelen/uitkomst", Map.of("doel", id.group(1), "uitkomst", "REACHED"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(noor.get(home + "/doelen").body()).contains("Deels", "Er staat geen doel open.");
        assertThat(count("select count(*) from goals_goal where state = 'PARTLY'"))
                .as("the first outcome stays")
                .isEqualTo(1);
        assertThat(closes().statusCode()).isEqualTo(302);
        assertThat(noor.get(home).body()).contains("gaf een doel een uitkomst:", "De huur op tijd betalen");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        var answer = sends("/doelen", Map.of("gebied", "ONZIN", "doel", "De huur op tijd betalen"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kies een leefgebied", "De huur op tijd betalen");
        assertThat(sends("/leefgebieden", Map.of("FIN", "9", "ONZIN", "3")).statusCode())
                .isEqualTo(422);
        assertThat(sends("/doelen/uitkomst", Map.of("uitkomst", "OPEN")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void scoresStandBesideEarlierOnes() {
        var first = new HashMap<>(
                Map.of("FIN", "2", "NET", "", "sleutel", UUID.randomUUID().toString()));
        sends("/leefgebieden", first);
        sends("/leefgebieden", first);
        sends("/leefgebieden", Map.of("FIN", "4"));

        assertThat(noor.get(home + "/leefgebieden").body())
                .containsPattern("2 \\([^)]*Noor Bakker\\)")
                .containsPattern("→ 4 \\([^)]*Noor Bakker\\)");
        assertThat(count("select count(*) from goals_score")).isEqualTo(2);
    }

    @Test
    void anotherTeamFindsNothing() {
        var zara = signedIn(Cast.ZARA);
        for (var room : new String[] {"/doelen", "/leefgebieden"}) {
            assertThat(zara.get(home + room).statusCode()).isEqualTo(404);
            assertThat(zara.submit("/werkbak", home + room, Map.of("gebied", "FIN", "doel", "x", "FIN", "1"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(count("select (select count(*) from goals_goal) + (select count(*) from goals_score)"))
                .isZero();
    }
}
