package nl.handenindewijk.intake.web;

import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker files what somebody said at the telephone, the desk or on paper (F20, F26). */
@PortalTest
class EntryTest {

    private static final String PAGE = "/werkbak/nieuw";
    private static final Pattern NUMBER = Pattern.compile("id=\"nummer\"[^>]*>([^<]+)");

    @Autowired
    private Database database;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Browsers browsers;

    @LocalServerPort
    private int port;

    private Visitor noor() {
        return Visitor.signedIn(port, NOOR);
    }

    private static HttpResponse<String> send(Visitor worker, Map<String, String> form) {
        return worker.submit(PAGE, PAGE, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "DESK", "PAPER"})
    void theDoorIsRecordedAndTheResidentGetsTheSameReceipt(String door) {
        var noor = noor();
        assertThat(send(noor, Questions.typedByAWorker(Map.of("binnen", door, "spreekt", "tr")))
                        .statusCode())
                .isEqualTo(303);
        var receipt = noor.get(PAGE + "/bon").body();
        var number = NUMBER.matcher(receipt);
        assertThat(number.find()).isTrue();
        assertThat(receipt).contains("id=\"code\"", "hoort u van Team Noord");
        var row = database.sql().queryForMap("select channel, sender, language from casework_help_request");
        assertThat(row)
                .containsEntry("channel", door)
                .containsEntry("sender", "SELF")
                .containsEntry("language", "tr");
        assertThat(noor.get("/werkbak/" + number.group(1)).body()).contains("voerde de vraag in");
    }

    @Test
    void aWorryTellsItsSenderNothingAndKeepsItsLabel() {
        var noor = noor();
        var worry = Questions.typedByAWorker(Map.of(
                "wie", "FAMILY_OR_NEIGHBOUR",
                "melder", "Mevrouw Jansen, buurvrouw",
                "bereik", "06 11111111",
                "weet", "NEE",
                "terug", "OPGEPAKT"));
        assertThat(send(noor, worry).statusCode()).isEqualTo(303);
        var reference = database.sql().queryForObject("select reference from casework_help_request", String.class);
        for (var typed : List.of("Jansen", "Janssen", "Janzen")) {
            assertThat(noor.submit("/werkbak", "/werkbak/zoeken", Map.of("q", typed))
                            .body())
                    .as("found by who passed it on")
                    .contains("/werkbak/" + reference);
        }
        var slip = noor.get(PAGE + "/bon").body();
        assertThat(slip)
                .contains("Wij hebben uw bericht ontvangen", "id=\"volgcode\"")
                .doesNotContain("id=\"code\"", "Quispelaar");
        assertThat(slip.replace("/werkbak/" + reference, "")).doesNotContain(reference);
        assertThat(noor.get("/werkbak/" + reference).body())
                .contains(
                        "Mevrouw Jansen, buurvrouw",
                        "De persoon weet het niet",
                        "alleen laten weten dat het is opgepakt",
                        "Familie of buur");
        assertThat(database.sql().queryForObject("select sender from casework_help_request", String.class))
                .isEqualTo("FAMILY_OR_NEIGHBOUR");
    }

    @Test
    void whatIsMissingIsAskedAndNothingTypedIsLost() {
        var noor = noor();
        var half = Questions.typedByAWorker(Map.of("wie", "GP", "verhaal", "", "naam", "Quispelaar"));
        var page = send(noor, half);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Schrijf wie het doorgeeft", "Kies of de persoon het weet.", "value=\"Quispelaar\"");
        assertThat(database.sql().queryForObject("select count(*) from casework_help_request", Integer.class))
                .isZero();
    }

    @Test
    void theSameFormTwiceIsOneQuestion() {
        var noor = noor();
        var form = Questions.typedByAWorker(Map.of());
        send(noor, form);
        send(noor, form);
        assertThat(database.sql().queryForObject("select count(*) from casework_help_request", Integer.class))
                .isEqualTo(1);
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from casework_timeline where kind = 'ENTERED_BY_STAFF'",
                                Integer.class))
                .isEqualTo(1);
    }

    @Test
    void dangerGoesToTheTop() {
        send(noor(), Questions.typedByAWorker(Map.of("gevaar", "JA")));
        assertThat(database.sql().queryForObject("select level from casework_help_request", String.class))
                .isEqualTo("U0");
    }

    @Test
    void aNeutralMailGoesWhereThePersonChoseMail() {
        send(noor(), Questions.typedByAWorker(Map.of("kanaal", "EMAIL", "email", "x@lindeveen.example")));
        assertThat(mailbox.to("x@lindeveen.example")).hasSize(1);
        assertThat(mailbox.sources()).noneMatch(mail -> mail.contains("huur") || mail.contains("Quispelaar"));
    }

    @Test
    void readsWellOnAPhoneAndADesktop() {
        try (var phone = browsers.onPhoneWithoutJavaScript();
                var desktop = browsers.onDesktop()) {
            for (var visitor : List.of(phone, desktop)) {
                visitor.goesTo("/inloggen")
                        .fillsIn("Gebruikersnaam", NOOR.username())
                        .fillsIn("Wachtwoord", Cast.PASSWORD)
                        .presses("Log in");
                visitor.goesTo(PAGE).presses("Leg de vraag vast").sees("Kies hoe de vraag binnenkwam.");
                visitor.page().locator("#binnen-PHONE").check();
                visitor.page().locator("#gevaar-NEE").check();
                visitor.page().locator("#thema-GELD").check();
                visitor.page().locator("#adresKeuze-LIEVER_NIET").check();
                visitor.page().locator("#kanaal-ZELF").check();
                visitor.fillsIn("Wat is er?", "Kan de huur niet betalen.");
                visitor.presses("Leg de vraag vast").sees("Uw geheime code");
            }
        }
    }
}
