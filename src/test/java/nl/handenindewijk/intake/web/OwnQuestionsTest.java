package nl.handenindewijk.intake.web;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.DAAN;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.intake.QuestionTally;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question that the municipality adds: on the form of its topics, beside the case, and gone on its day. */
@PortalTest
class OwnQuestionsTest {

    private static final String SHEET = "/beheer/instellingen/eigen-vragen";
    private static final Pattern SEEN = Pattern.compile("name=\"gezien\" value=\"(\\d+)\"");
    private static final String QUESTION = "Hebt u een achterstand bij de huur?";

    @Autowired
    private Database database;

    @Autowired
    private QuestionTally tally;

    @LocalServerPort
    private int port;

    private Visitor ada;
    private Guest guest;

    @BeforeEach
    void begin() {
        ada = signedIn(ADA);
        guest = new Guest(port);
    }

    @Test
    void isAskedAboutItsTopicOnlyAndReadByWhoHasTheCase() {
        assertThat(sheet(complete())).isEqualTo(303);
        assertThat(ada.get(SHEET).body()).contains(QUESTION, "Omdat het moet");
        assertThat(ada.get("/beheer/instellingen/vragen/voorbeeld?onderwerp=GELD")
                        .body())
                .contains(QUESTION, "Ja / Nee / Weet ik niet", "na 12 maanden gewist");
        assertThat(ada.get("/beheer/instellingen/vragen/voorbeeld?onderwerp=TAAL")
                        .body())
                .doesNotContain(QUESTION);

        guest.get("/hulp-vragen/onderwerp");
        guest.post("/hulp-vragen/onderwerp", "thema", "TAAL");
        guest.post("/hulp-vragen/gevaar", "gevaar", "NEE");
        assertThat(guest.get("/hulp-vragen/verhaal").body())
                .contains("name=\"verhaal\"")
                .doesNotContain(QUESTION);
        guest.post("/hulp-vragen/onderwerp", "thema", "GELD");
        assertThat(guest.get("/hulp-vragen/verhaal").body()).contains(QUESTION, "Alleen de huur van uw huis");

        guest.fillsInEverything("Ik kan de huur niet betalen");
        guest.post(
                "/hulp-vragen/verhaal",
                "verhaal",
                "Ik kan de huur niet betalen",
                "eigen[eigen1]",
                "Ja",
                "eigen[x]",
                "<");
        assertThat(guest.get("/hulp-vragen/controleren").body()).contains(QUESTION);
        guest.post("/hulp-vragen/versturen");
        assertThat(guest.follow().text("nummer")).startsWith("LV-");
        var reference = database.sql().queryForObject("select reference from casework_help_request", String.class);
        assertThat(count()).isOne();
        var daan = signedIn(DAAN);
        assertThat(daan.get("/werkbak/" + reference).body()).contains("Antwoorden op eigen vragen");
        assertThat(daan.get("/werkbak/" + reference + "/antwoorden").body())
                .contains(QUESTION, ">Ja<", "wordt gewist op");
        assertThat(signedIn(ZARA).get("/werkbak/" + reference + "/antwoorden").statusCode())
                .isEqualTo(404);
        assertThat(database.sql()
                        .queryForObject(
                                "select position('achterstand'::bytea in question) > 0 from intake_own_answer",
                                Boolean.class))
                .as("in the clear")
                .isFalse();
        assertThat(database.sql()
                        .queryForObject("select gone_on > current_date - 3650 from intake_own_answer", Boolean.class))
                .isTrue();
    }

    @Test
    void whatIsNoAnswerOrNoTopicIsNotKept() {
        assertThat(sheet(complete())).isEqualTo(303);
        guest.get("/hulp-vragen/kort");
        assertThat(send("thema", "GELD", "eigen[eigen1]", "Misschien")).isEqualTo(303);
        guest = new Guest(port);
        guest.get("/hulp-vragen/kort");
        assertThat(send("thema", "TAAL", "eigen[eigen1]", "Ja")).isEqualTo(303);
        assertThat(count()).isZero();
        guest = new Guest(port);
        guest.get("/hulp-vragen/kort");
        assertThat(send("thema", "GELD", "eigen[eigen1]", "Nee")).isEqualTo(303);
        assertThat(count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "vraag, '', Schrijf de vraag",
        "antwoorden, Ja, Geef twee tot acht",
        "antwoorden, Ja;Ja, Geef twee tot acht",
        "doel, '', Vul in waarvoor",
        "grondslag, GEEN, Kies op welke grond",
        "onderwerpen, GELT, Vul ALLE in",
        "onderwerpen, '', Vul ALLE in",
        "bewaren, 0, Vul in hoe lang",
        "uitleg, <b>x, Gebruik geen tekens"
    })
    void isNotPublishedBeforeAllIsSaid(String field, String value, String message) {
        var form = complete();
        form.put("v.eigen1." + field, value);
        form.put("reden", "Omdat het moet");
        form.put("gezien", seen());
        form.put("_csrf", Visitor.tokenOf(ada.get(SHEET).body()));
        var answer = ada.post(SHEET, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(message);
        assertThat(guest.get("/hulp-vragen/kort").body()).doesNotContain("eigen[eigen1]");
    }

    /** Who passes something on is not asked them, and does not count as somebody who gave no answer. */
    @Test
    void whoIsNotAskedIsNotCounted() {
        assertThat(sheet(complete())).isEqualTo(303);
        var before = asked();
        guest.at("/hulp-vragen/voor-een-ander")
                .post("/hulp-vragen/voor-een-ander", Questions.passedOn("thema", "GELD", "terug", "NIETS"));
        assertThat(database.sql().queryForObject("select count(*) from casework_help_request", Integer.class))
                .isOne();
        assertThat(asked()).isEqualTo(before);
    }

    private long asked() {
        tally.write();
        return tally.lately().entrySet().stream()
                .filter(each -> each.getKey().startsWith("eigen1:"))
                .mapToLong(each -> each.getValue().asked())
                .sum();
    }

    private int send(String... more) {
        var fields = new String[more.length + 6];
        System.arraycopy(more, 0, fields, 0, more.length);
        System.arraycopy(
                new String[] {"gevaar", "NEE", "verhaal", "Een vraag", "adresKeuze", "LIEVER_NIET"},
                0,
                fields,
                more.length,
                6);
        return guest.post("/hulp-vragen/kort", fields).status();
    }

    private int count() {
        return database.sql().queryForObject("select count(*) from intake_own_answer", Integer.class);
    }

    private int sheet(Map<String, String> form) {
        form.put("reden", "Omdat het moet");
        form.put("gezien", seen());
        form.put("_csrf", Visitor.tokenOf(ada.get(SHEET).body()));
        return ada.post(SHEET, form).statusCode();
    }

    private String seen() {
        var found = SEEN.matcher(ada.get(SHEET).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> complete() {
        var form = new LinkedHashMap<String, String>();
        for (int n = 1; n <= 8; n++) {
            form.put("v.eigen" + n + ".grondslag", "GEEN");
            form.put("v.eigen" + n + ".bewaren", "0");
        }
        form.put("v.eigen1.gevraagd", "ja");
        form.put("v.eigen1.vraag", QUESTION);
        form.put("v.eigen1.uitleg", "Alleen de huur van uw huis");
        form.put("v.eigen1.antwoorden", "Ja; Nee; Weet ik niet");
        form.put("v.eigen1.doel", "Zien of ontruiming dreigt");
        form.put("v.eigen1.grondslag", "TAAK");
        form.put("v.eigen1.onderwerpen", "GELD WONEN");
        form.put("v.eigen1.bewaren", "12");
        return form;
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }
}
