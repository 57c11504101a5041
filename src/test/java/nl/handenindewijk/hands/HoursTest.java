package nl.handenindewijk.hands;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The hours of workers, as an administrator changes them and as the planner counts them. */
@PortalTest
class HoursTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final String HOURS = "/beheer/uren";
    private static final String OF_NOOR = HOURS + "/" + NOOR.id();

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
        new Requests(database).northDrowns();
    }

    @Test
    void thePlannerReckonsWithWhatHoldsFromADayOn() {
        assertThat(body("/beheer/handen")).contains("3,0 fte aanwezig");
        assertThat(body(HOURS)).contains("108,0 uur per week", "Noor Bakker", "/beheer/uren/" + NOOR.id());

        assertThat(change(TODAY, "18", "100")).isEqualTo(303);
        assertThat(body("/beheer/handen")).contains("2,5 fte aanwezig");
        assertThat(change(TODAY, "36", "50")).as("in the place of the first").isEqualTo(303);
        assertThat(body(HOURS)).contains("90,0 uur per week");
        assertThat(change(TODAY.plusYears(1), "0", "0")).isEqualTo(303);
        assertThat(body(HOURS)).contains("90,0 uur per week", "vanaf 20-3-2027: 0,0 uur, 0% voor inwoners");
        assertThat(body(OF_NOOR))
                .contains(
                        "Daarvan gaat 50% naar inwoners: 18,0 uur per week",
                        "vervangen", "Nieuw contract", "Ada Visser");
        assertThat(database.sql().queryForList("select detail ->> 'what' from audit_entry", String.class))
                .contains("HOURS");
        assertThat(body("/beheer/medewerkers/" + NOOR.id())).doesNotContain("name=\"contractHours\"");
    }

    @ParameterizedTest
    @CsvSource({
        "uren, 41, Vul een getal in van 0 tot en met 40",
        "uren, -8, Vul een getal in van 0 tot en met 40",
        "uren, 3600000000000000000000000000, Vul een getal in van 0 tot en met 40",
        "aandeel, 101, Vul een heel getal in van 0 tot en met 100",
        "aandeel, -1, Vul een heel getal in van 0 tot en met 100",
        "vanaf, 1996-01-01, Kies een dag van hooguit een jaar geleden",
        "vanaf, 2026-02-31, Vul een datum in",
        "vanaf, 9999-12-31, Kies een dag van hooguit een jaar geleden",
        "reden, '', Schrijf waarom"
    })
    void saysBesideTheFieldWhatCannotBe(String field, String value, String message) {
        var form = form(TODAY, "18", "100");
        form.put(field, value);
        var answer = ada.post(OF_NOOR, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message, "id=\"" + field + "-fout\"");
        assertThat(count("staff_hours")).isZero();
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        var form = form(TODAY, "18", "100");
        form.put("reden", "x".repeat(501));
        assertThat(ada.post(OF_NOOR, form).statusCode()).isEqualTo(422);
    }

    @Test
    void tellsTheSecondOneThatSomebodyWasFirst() {
        var late = form(TODAY, "20", "100");
        assertThat(change(TODAY, "18", "100")).isEqualTo(303);
        var answer = ada.post(OF_NOOR, late);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Iemand was u net voor", "value=\"20\"");
        assertThat(ada.post(OF_NOOR, form(TODAY, "18", "100")).statusCode()).isEqualTo(303);
        assertThat(count("staff_hours")).as("a double click").isOne();
    }

    @Test
    void anAdministratorReportsAbsenceWithACover() {
        var first = TODAY.plusDays(3);
        assertThat(away(first, first.plusDays(40), NABIL)).isEqualTo(303);
        assertThat(body(OF_NOOR)).contains("23-3-2026", "Waarneming: Nabil Amrani");
        assertThat(body(HOURS)).contains("Waarneming: Nabil Amrani").doesNotContain("108,0 uur per week");
        assertThat(away(first.plusDays(2), first.plusDays(3), NABIL))
                .as("overlap")
                .isEqualTo(422);
        assertThat(away(TODAY, TODAY, ZARA)).as("of another team").isEqualTo(422);
        assertThat(away(TODAY, TODAY.minusDays(1), NABIL)).isEqualTo(422);

        var id = database.sql().queryForObject("select id::text from staff_leave", String.class);
        ada.post(OF_NOOR + "/afwezig/einde", Map.of("afwezigheid", id, "_csrf", Visitor.tokenOf(body(OF_NOOR))));
        assertThat(count("staff_leave")).isZero();
    }

    @Test
    void hoursPerThemeAreOnTheSamePage() {
        var form = Fields.of(body(HOURS));
        form.put("low[GELD]", "30");
        var refused = ada.post(HOURS + "/onderwerpen", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Schrijf waarom", "id=\"GELD-fout\"", "value=\"30\"");
        form.put("low[GELD]", "2");
        form.put("likely[GELD]", "3");
        form.put("high[GELD]", "4");
        form.put("reason", "Gemeten in oktober");
        assertThat(ada.post(HOURS + "/onderwerpen", form).statusCode()).isEqualTo(303);
        assertThat(body(HOURS)).contains("Gemeten in oktober", "Door de gemeente gekozen");
        assertThat(body("/beheer/handen")).contains("Door de gemeente gekozen");
        assertThat(ada.post(HOURS + "/onderwerpen", form).statusCode()).isEqualTo(409);
    }

    @Test
    void aLeadReadsTheOwnTeamAndNobodyElseDoes() {
        var page = signedIn(LEA).get("/werkbak/uren");
        assertThat(page.body()).contains("Noor Bakker").doesNotContain("Zara", "/beheer/uren/");
        for (var person : new Cast[] {NOOR, ADA}) {
            assertThat(signedIn(person).get("/werkbak/uren").statusCode()).isEqualTo(404);
        }
        assertThat(signedIn(LEA).get(OF_NOOR).statusCode()).isEqualTo(404);
        assertThat(ada.get(HOURS + "/" + ADA.id()).statusCode()).as("no team").isEqualTo(404);
    }

    private int change(LocalDate from, String hours, String share) {
        return ada.post(OF_NOOR, form(from, hours, share)).statusCode();
    }

    private Map<String, String> form(LocalDate from, String hours, String share) {
        var page = body(OF_NOOR);
        var form = new HashMap<>(Map.of("vanaf", from.toString(), "uren", hours, "aandeel", share));
        form.put("reden", "Nieuw contract");
        form.put("gezien", Fields.of(page).get("gezien"));
        form.put("_csrf", Visitor.tokenOf(page));
        return form;
    }

    private int away(LocalDate from, LocalDate to, Cast cover) {
        return ada.post(
                        OF_NOOR + "/afwezig",
                        Map.of(
                                "van",
                                from.toString(),
                                "tot",
                                to.toString(),
                                "waarnemer",
                                cover.id().toString(),
                                "_csrf",
                                Visitor.tokenOf(body(OF_NOOR))))
                .statusCode();
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private int count(String table) {
        return database.sql().queryForObject("select count(*) from " + table, Integer.class);
    }

    private String body(String path) {
        var response = ada.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
