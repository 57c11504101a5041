package nl.handenindewijk.hands;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the planner with two districts: North drowns, South has too few requests to say anything. */
@PortalTest
class PlannerPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private Visitor ada;

    @BeforeEach
    void begin() {
        clock.set(TODAY);
        ada = signedIn(ADA);
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private void fill() {
        var requests = new Requests(database);
        requests.northDrowns();
        requests.waiting(Team.SOUTH, LocalDate.of(2026, 2, 3), 29);
    }

    @Test
    void saysSoWithoutData() {
        assertThat(body("/beheer/handen"))
                .contains("Er zijn nog te weinig gegevens om iets te zeggen.")
                .contains("Noord: minder dan 30 vragen in twaalf maanden.");
        assertThat(body("/beheer/handen/wat-als")).contains("Er is nog geen wijk met genoeg vragen");
    }

    @Test
    void showsABandAndNeverALineWithoutEndAsAWait() {
        fill();
        var page = body("/beheer/handen");
        assertThat(page)
                .contains("In heel Lindeveen zijn te weinig handen: 3,0 fte aanwezig")
                .contains("de rij groeit met ongeveer")
                .contains("zonder einde")
                .contains("Zuid: minder dan 30 vragen")
                .contains("te weinig gegevens")
                .contains("<svg class=\"graf band\"")
                .contains("Dit is een aanname van het portaal")
                .doesNotContain("Nabil")
                .doesNotContain(">29<");
        var file = body("/beheer/handen/handen.csv");
        assertThat(file)
                .startsWith("\ufeffLindeveen,")
                .contains("Noord,600,")
                .contains("Zuid,te weinig gegevens")
                .contains("7,5%")
                .contains("geen belofte aan inwoners");
    }

    @Test
    void aLongAbsenceTakesHandsAway() {
        fill();
        database.sql()
                .update(
                        "insert into staff_leave (id, worker_id, first_day, last_day, kind)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'SICK')",
                        NOOR.id(),
                        TODAY.minusDays(7),
                        TODAY.plusDays(200));
        assertThat(body("/beheer/handen")).contains("2,0 fte aanwezig");
    }

    @Test
    void reckonsWithAChangeAndKeepsItOnlyWithAName() {
        fill();
        var asked = "/beheer/handen/wat-als?wijk=WK999901&handen=2,5&vragen=-10&taak=20";
        assertThat(body(asked))
                .contains("2,5 handen erbij, 10% minder vragen, 20% van de uren naar ander werk")
                .contains("1 hand minder")
                .contains("20% meer vragen")
                .contains("Nu gevaar en spoed")
                .contains("weg te werken in 26 weken");
        assertThat(count("hands_plan")).isZero();

        var unnamed = ada.post(
                "/beheer/handen/wat-als",
                Map.of("wijk", "WK999901", "handen", "2,5", "vragen", "-10", "taak", "20", "_csrf", token(asked)));
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("Geef het plan een naam");

        var kept = ada.post(
                "/beheer/handen/wat-als",
                Map.of(
                        "wijk",
                        "WK999901",
                        "handen",
                        "2,5",
                        "vragen",
                        "-10",
                        "taak",
                        "20",
                        "naam",
                        "Begroting 2027",
                        "_csrf",
                        token(asked)));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/beheer/handen?bewaard"));
        assertThat(body("/beheer/handen?bewaard"))
                .contains("Begroting 2027")
                .contains("Ada Visser")
                .contains("20-3-2026")
                .contains("wat-als?wijk=WK999901&amp;handen=2.5&amp;vragen=-10&amp;taak=20");
        assertThat(body("/beheer/handen/wat-als?wijk=WK999901&handen=2.5&vragen=-10&taak=20"))
                .contains("2,5 handen erbij, 10% minder vragen");
        assertThat(body("/beheer/handen/handen.csv")).contains("Begroting 2027,Noord,");
        assertThat(database.sql()
                        .queryForList("select action from audit_entry where object = 'PLANNING'", String.class))
                .containsExactly("HANDS_PLAN_SAVED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?handen=veel",
                "?handen=1e9&vragen=NaN",
                "?taak=100",
                "?wijk=%3Cscript%3E&handen=",
                "?vragen=301",
                "?handen=-50",
                "?handen=-3&taak=90&vragen=-90"
            })
    void bearsAnyQuestion(String query) {
        fill();
        assertThat(ada.get("/beheer/handen/wat-als" + query).statusCode()).isIn(200, 422);
    }

    @Test
    void theMunicipalityChoosesItsOwnHoursAndSaysWhy() {
        fill();
        var path = "/beheer/handen/aannames";
        var form = Fields.of(body(path));
        assertThat(form).containsEntry("likely[GELD]", "10").containsEntry("values[sickness]", "7,5");

        form.put("low[GELD]", "30");
        var refused = ada.post(path, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Schrijf waarom")
                .contains("href=\"#likelyGELD\"")
                .contains("id=\"likelyGELD\"")
                .contains("value=\"30\"");

        form.put("low[GELD]", "2,5");
        form.put("likely[GELD]", "3");
        form.put("high[GELD]", "3.5");
        form.put("reason", "Gemeten in oktober");
        assertThat(ada.post(path, form).statusCode()).isEqualTo(303);
        assertThat(body("/beheer/handen"))
                .contains("Door de gemeente gekozen")
                .doesNotContain("aanname van het portaal");
        assertThat(body(path)).contains("Gemeten in oktober").contains("Ada Visser");
        assertThat(ada.post(path, form).statusCode())
                .as("the same form once more")
                .isEqualTo(409);
        assertThat(database.sql()
                        .queryForList("select action from audit_entry where object = 'PLANNING'", String.class))
                .containsExactly("HANDS_ASSUMPTIONS_CHANGED");
    }

    private int count(String table) {
        return database.sql().queryForObject("select count(*) from " + table, Integer.class);
    }

    private String body(String path) {
        var response = ada.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private String token(String path) {
        return Visitor.tokenOf(body(path));
    }
}
