package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Bent u geholpen?", as a resident answers it with reference and code (F19). */
@PortalTest
class HelpedTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private Visitor noor;
    private Visitor resident;
    private Receipt receipt;

    @BeforeEach
    void file() {
        receipt = submit.submit(Questions.calm(Team.NORTH));
        noor = Visitor.signedIn(port, Cast.NOOR);
        resident = Visitor.withCode(port, receipt);
    }

    private String home() {
        return "/werkbak/" + receipt.reference().value();
    }

    private void closes() {
        var version = VERSION.matcher(noor.get(home()).body());
        assertThat(version.find()).isTrue();
        var form = Map.of("uitkomst", "INFO_ADVIES", "sluitReden", "Klaar", "version", version.group(1));
        assertThat(noor.submit(home(), home() + "/afsluiten", form).statusCode())
                .isEqualTo(302);
    }

    private String clicks(String answer) {
        return resident.submit("/mijn-vraag/bekijken", "/mijn-vraag/geholpen", Map.of("oordeel", answer))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String own() {
        return resident.get("/mijn-vraag/bekijken").body();
    }

    private int count(String sql) {
        return database.sql().queryForObject(sql, Integer.class);
    }

    @Test
    void theClickItselfCountsAndALaterOneTakesItsPlace() {
        assertThat(own()).doesNotContain("Bent u geholpen?");
        assertThat(clicks("YES")).as("still open").endsWith("/mijn-vraag/bekijken");
        closes();
        assertThat(own()).contains("Bent u geholpen?");

        assertThat(clicks("PARTLY")).endsWith("/mijn-vraag/geholpen");
        assertThat(clicks("PARTLY")).endsWith("/mijn-vraag/geholpen");
        assertThat(own()).contains("U zei: deels geholpen.");
        assertThat(clicks("YES")).endsWith("/mijn-vraag/geholpen");
        assertThat(clicks("ONZIN")).endsWith("/mijn-vraag/bekijken");

        assertThat(count("select count(*) from casework_feedback where helped = 'YES' and wish is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from casework_timeline where kind = 'FEEDBACK_GIVEN'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from casework_help_request where open"))
                .isZero();
    }

    @Test
    void whoWasNotHelpedMayHaveTheCaseOpenedAgain() {
        closes();
        clicks("NO");
        assertThat(resident.get("/mijn-vraag/geholpen").body()).contains("Wat wilt u dat wij doen?");
        var form = Map.of(
                "wens", "CALL_BACK",
                "toelichting", "Niemand belde over de fornuisplaat",
                "sleutel", UUID.randomUUID().toString());
        for (int i = 0; i < 2; i++) {
            assertThat(resident.submit("/mijn-vraag/bekijken", "/mijn-vraag/geholpen/vertellen", form)
                            .statusCode())
                    .isEqualTo(303);
        }

        assertThat(noor.get(home()).body()).contains("Wil dat wij bellen", "Niemand belde over de fornuisplaat");
        assertThat(count("select count(*) from casework_help_request where open and resident_waits"))
                .isEqualTo(1);
        assertThat(count("select count(*) from casework_feedback where helped = 'NO' and wish = 'CALL_BACK'"))
                .isEqualTo(1);
        assertThat(own()).as("open again").doesNotContain("Bent u geholpen?");

        clock.advance(Duration.ofMinutes(5));
        closes();
        assertThat(own()).as("asked anew").contains("Bent u geholpen?").doesNotContain("U zei:");
    }

    @Test
    void aStrangerSaysNothing() {
        closes();
        var stranger = new Visitor(port);
        var answer = stranger.submit("/mijn-vraag", "/mijn-vraag/geholpen", Map.of("oordeel", "NO"));

        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/mijn-vraag?verlopen");
        assertThat(count("select count(*) from casework_feedback")).isZero();
    }
}
