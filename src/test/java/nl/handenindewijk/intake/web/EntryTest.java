package nl.handenindewijk.intake.web;

import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
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
import org.junit.jupiter.params.provider.CsvSource;
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
                "noemen", "NEE",
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
                        "Zeg de persoon niet wie dit doorgaf",
                        "Bewijs op papier meegegeven",
                        "alleen laten weten dat het is opgepakt",
                        "Familie of buur");
        assertThat(database.sql().queryForObject("select sender from casework_help_request", String.class))
                .isEqualTo("FAMILY_OR_NEIGHBOUR");
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, melder, 'Mevrouw Jansen, buurvrouw', Kies hier wie dat is",
        "SELF, bereik, 06 11111111, Kies hier wie dat is",
        "'', noemen, ONBEKEND, Kies wie het vraagt"
    })
    void nobodyGetsTheCodeOfSomebodyElseBecauseABoxWasForgotten(String who, String box, String words, String error) {
        var noor = noor();
        assertThat(noor.get(PAGE).body()).doesNotContainPattern("value=\"SELF\"[^>]*selected");
        var page = send(noor, Questions.typedByAWorker(Map.of("wie", who, box, words)));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#wie\"", error, words);
        assertThat(database.sql().queryForObject("select count(*) from casework_help_request", Long.class))
                .isZero();
    }

    @Test
    void aLetterRunsFromTheDayTheMunicipalityGotIt() {
        var noor = noor();
        send(noor, Questions.typedByAWorker(Map.of("binnen", "PAPER")));
        send(noor, Questions.typedByAWorker(Map.of("binnen", "PAPER", "ontvangen", "2026-03-03")));
        assertThat(noor.get(PAGE + "/bon").body()).contains("uiterlijk dinsdag 17 maart 2026");
        assertThat(database.sql()
                        .queryForList(
                                "select received_at::date || ' ' || promise_due || ' ' || legal_due"
                                        + " from casework_help_request order by received_at",
                                String.class))
                .containsExactly("2026-03-03 2026-03-17 2026-03-31", "2026-03-10 2026-03-24 2026-04-07");
        send(noor, Questions.typedByAWorker(Map.of("binnen", "PAPER", "ontvangen", "2026-01-05")));
        assertThat(noor.get(PAGE + "/bon").body())
                .contains("ligt al langer bij ons dan wij beloven")
                .doesNotContain("uiterlijk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-11", "2025-03-09", "10-03-2026", ""})
    void aDayThatCannotBeIsAskedAgain(String day) {
        var page = send(noor(), Questions.typedByAWorker(Map.of("ontvangen", day)));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#ontvangen\"", "hoogstens een jaar terug");
    }

    @ParameterizedTest
    @CsvSource({
        "HAND, PHONE, geef het mee",
        "CALL, PHONE, laat nummer en code herhalen",
        "LETTER, LETTER, neutrale envelop",
        "MAIL, EMAIL, Nummer en code staan daar niet in"
    })
    void theReceiptGoesTheWayThatWasChosen(String by, String way, String words) {
        var noor = noor();
        var form = Questions.typedByAWorker(Map.of("bon", by, "kanaal", way, "email", "x@lindeveen.example"));
        assertThat(send(noor, form).statusCode()).isEqualTo(303);
        assertThat(noor.get(PAGE + "/bon").body()).contains(words, "id=\"code\"");
        assertThat(database.sql()
                        .queryForObject(
                                "select detail ->> 'receipt' from casework_timeline where kind = 'ENTERED_BY_STAFF'",
                                String.class))
                .isEqualTo(by);
    }

    @Test
    void whereNoTraceIsSafeThereIsNoCodeToSee() {
        var noor = noor();
        send(noor, Questions.typedByAWorker(Map.of("bon", "NONE")));
        assertThat(noor.get(PAGE + "/bon").body())
                .contains("Er gaat niets mee")
                .doesNotContain("id=\"code\"", "data-print");
    }

    @ParameterizedTest
    @CsvSource({
        "LETTER, SELF, koos geen brief",
        "MAIL, SELF, koos geen e-mail",
        "LETTER, GP, Een brief of e-mail kan niet",
        "MAIL, GP, Een brief of e-mail kan niet",
        "x, SELF, Is niets veilig?"
    })
    void aReceiptThatIsNotSafeIsRefused(String by, String who, String words) {
        var page = send(noor(), Questions.typedByAWorker(Map.of("bon", by, "wie", who)));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#bon\"", words);
    }

    @Test
    void whoWantsToBeUnknownIsKeptNowhere() {
        var noor = noor();
        var worry = Map.of(
                "wie",
                "FAMILY_OR_NEIGHBOUR",
                "noemen",
                "ONBEKEND",
                "melder",
                "Jansen",
                "weet",
                "NEE",
                "terug",
                "NIETS");
        var form = Questions.typedByAWorker(worry);
        assertThat(send(noor, with(form, "kanaal", "ZELF")).body()).contains("Kies hoe wij de persoon zelf bereiken");
        assertThat(send(noor, form).statusCode()).isEqualTo(303);
        var reference = database.sql().queryForObject("select reference from casework_help_request", String.class);
        assertThat(noor.get("/werkbak/" + reference).body())
                .contains("wilde onbekend blijven", "Familie of buur")
                .doesNotContain("Jansen");
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var other = new LinkedHashMap<>(form);
        other.put(field, value);
        return other;
    }

    @Test
    void whatIsMissingIsAskedAndNothingTypedIsLost() {
        var noor = noor();
        var half = Questions.typedByAWorker(Map.of("wie", "GP", "verhaal", "", "naam", "Quispelaar"));
        var page = send(noor, half);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Schrijf wie het doorgeeft", "Kies of de persoon het weet.", "value=\"Quispelaar\"")
                .contains("Kies of de persoon mag horen wie dit doorgaf.");
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

    /** A browser may bring back the page of the one before: that must not show one person the code of the other. */
    @Test
    void somebodyElseOnTheSamePageIsAskedAboutAndNotLost() {
        var noor = noor();
        var form = Questions.typedByAWorker(Map.of());
        send(noor, form);
        var asked = send(noor, with(form, "naam", "Wim Waterreus"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("nog niet vastgelegd", "value=\"Wim Waterreus\"")
                .doesNotContain(form.get("sleutel"));
        assertThat(send(noor, with(with(form, "naam", "Wim Waterreus"), "sleutel", keyOn(asked.body())))
                        .statusCode())
                .isEqualTo(303);
        assertThat(database.sql().queryForObject("select count(*) from casework_help_request", Integer.class))
                .isEqualTo(2);
    }

    private static String keyOn(String page) {
        var key = Pattern.compile("name=\"sleutel\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void dangerGoesToTheTop() {
        send(noor(), Questions.typedByAWorker(Map.of("gevaar", "JA")));
        assertThat(database.sql().queryForObject("select level from casework_help_request", String.class))
                .isEqualTo("U0");
    }

    @Test
    void aNeutralMailGoesWhereThePersonChoseMail() {
        send(
                noor(),
                Questions.typedByAWorker(Map.of("kanaal", "EMAIL", "email", "x@lindeveen.example", "bon", "MAIL")));
        assertThat(mailbox.to("x@lindeveen.example")).hasSize(1);
        assertThat(mailbox.sources()).noneMatch(mail -> mail.contains("huur") || mail.contains("Quispelaar"));
    }

    /** Mail is safe for what comes later; but who wants no receipt, or gets one by hand, gets none by mail besides. */
    @ParameterizedTest
    @CsvSource({"NONE, SELF", "HAND, SELF", "CALL, FAMILY_OR_NEIGHBOUR"})
    void noMailSaysThatItCameInWhereThatWayWasNotChosen(String by, String who) {
        var form = Questions.typedByAWorker(
                Map.of("kanaal", "EMAIL", "email", "x@lindeveen.example", "bon", by, "wie", who));
        if (!who.equals("SELF")) {
            form.putAll(Map.of("melder", "Jansen", "noemen", "NEE", "weet", "NEE", "terug", "NIETS"));
        }
        assertThat(send(noor(), form).statusCode()).isEqualTo(303);
        assertThat(mailbox.messages()).isEmpty();
        assertThat(database.sql().queryForList("select kind || ' ' || reason from notification_notice", String.class))
                .containsExactly("RECEIPT NOT_SAFE");
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
                visitor.page().locator("#wie").selectOption("SELF");
                visitor.page().locator("#binnen-PHONE").check();
                visitor.page().locator("#gevaar-NEE").check();
                visitor.page().locator("#thema-GELD").check();
                visitor.page().locator("#adresKeuze-LIEVER_NIET").check();
                visitor.page().locator("#kanaal-ZELF").check();
                visitor.page().locator("#bon-CALL").check();
                visitor.fillsIn("Wat is er?", "Kan de huur niet betalen.");
                visitor.presses("Leg de vraag vast").sees("Uw geheime code");
            }
        }
    }
}
