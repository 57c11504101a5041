package nl.handenindewijk.intake.web;

import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody passes on a question or a worry about somebody else in the browser (F20, F26). */
@PortalTest
class PassOnTest {

    private static final String PAGE = "/hulp-vragen/voor-een-ander";
    private static final String RECEIPT = PAGE + "/ontvangen";
    private static final Pattern TOPIC = Pattern.compile("<input[^>]*id=\"thema-([A-Z_]+)\"[^>]*>");

    @Autowired
    private Database database;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private Guest guest;

    @BeforeEach
    void arrive() {
        guest = new Guest(port).at(PAGE);
    }

    private Guest.Answer send(String... other) {
        return guest.post(PAGE, Questions.passedOn(other));
    }

    @Test
    void theQuestionSaysWhoPassedItOnAndThatTheyComeFirst() {
        assertThat(send().location()).isEqualTo(RECEIPT);
        assertThat(database.sql().queryForMap("select channel, sender, language from casework_help_request"))
                .containsEntry("channel", "ONLINE")
                .containsEntry("sender", "FAMILY_OR_NEIGHBOUR")
                .containsEntry("language", "nl");
        assertThat(database.sql()
                        .queryForMap(
                                "select actor_kind, resident_sees from casework_timeline where kind = 'PASSED_ON'"))
                .containsEntry("actor_kind", "RESIDENT")
                .containsEntry("resident_sees", false);
        var noor = noor();
        assertThat(noor.get("/werkbak/" + reference()).body())
                .contains("Familie of buur</b> gaf de vraag zelf door", "Xandra Meeuwis", "06 11111111")
                .contains("De persoon weet het niet", "Zeg de persoon niet wie dit doorgaf")
                .contains("Neem eerst contact op met wie dit doorgaf", "kwartelnest")
                .doesNotContain("komt zelf terug met nummer en code", "Inwoner</b> stuurde");
        assertThat(noor.submit("/werkbak", "/werkbak/zoeken", Map.of("q", "Meeuwis"))
                        .body())
                .as("found by who passed it on")
                .contains("/werkbak/" + reference());
    }

    @Test
    void theSenderGetsANumberAndCodeThatShowReceivedAndTakenUpOnly() {
        send();
        var receipt = guest.follow();
        assertThat(receipt.body())
                .contains("Wij hebben uw bericht")
                .doesNotContain(reference(), "Quispelaar", "kwartelnest", "Team Noord", "id=\"code\"");
        var keys = Map.of("nummer", receipt.text("volgnummer"), "code", receipt.text("volgcode"));
        var sender = new Visitor(port);
        assertThat(sender.submit("/mijn-vraag", "/mijn-vraag", keys).statusCode())
                .isEqualTo(303);
        assertThat(sender.get("/mijn-vraag/bekijken").body())
                .contains("Wij hebben het ontvangen", "Nog niet opgepakt")
                .doesNotContain(reference(), "Quispelaar", "kwartelnest", "Team Noord");
        var home = "/werkbak/" + reference();
        noor().submit(
                        home,
                        home + "/toewijzen",
                        Map.of("version", version(), "wie", NOOR.id().toString()));
        assertThat(sender.get("/mijn-vraag/bekijken").body()).contains("heeft het opgepakt");
    }

    @Test
    void whoWantsToSeeNothingGetsNoNumber() {
        send("terug", "NIETS");
        assertThat(guest.follow().body()).contains("Wij hebben uw bericht").doesNotContain("volgnummer", "volgcode");
        assertThat(database.sql().queryForObject("select count(*) from helper_access", Integer.class))
                .isZero();
    }

    /** The key of the page is all that the sender holds; nothing made of it opens the question. */
    @Test
    void noDoorGivesTheSenderTheCodeOfThePerson() {
        var key = guest.hidden("sleutel");
        send();
        assertThat(guest.cookies()).doesNotContainKey("__Host-vraag").doesNotContainKey("__Host-inzage");
        assertThat(guest.get("/hulp-vragen/ontvangen").status()).isEqualTo(303);
        guest.at("/hulp-vragen/onderwerp").post("/hulp-vragen/versturen", "sleutel", key);
        assertThat(guest.get("/hulp-vragen/ontvangen").status()).isEqualTo(303);
        guest.cookies().put("__Host-inzage", guest.cookies().get("__Host-doorgegeven"));
        assertThat(guest.get("/mijn-vraag/bekijken").location()).isEqualTo("/mijn-vraag?verlopen");
        guest.cookies().put("__Host-vraag", guest.cookies().get("__Host-doorgegeven"));
        assertThat(guest.get("/hulp-vragen/ontvangen").status()).isEqualTo(303);
    }

    @Test
    void thePersonReadsTheStoryWithTheCodeOfAWorkerAndNotWhoWroteIt() {
        send();
        var noor = noor();
        var room = "/werkbak/" + reference() + "/meekijken";
        noor.submit(
                room,
                room + "/code",
                Map.of("sleutel", java.util.UUID.randomUUID().toString()));
        var fresh = Pattern.compile("id=\"nieuwe-code\"[^>]*>([^<]+)")
                .matcher(noor.get(room).body());
        assertThat(fresh.find()).isTrue();
        var person = new Visitor(port);
        person.submit("/mijn-vraag", "/mijn-vraag", Map.of("nummer", reference(), "code", fresh.group(1)));
        assertThat(person.get("/mijn-vraag/bekijken").body())
                .contains("kwartelnest", "Wat een ander voor u aan ons schreef", "Kies wat die persoon ziet")
                .doesNotContain("Xandra", "Meeuwis", "06 11111111", "uw eigen tekst");
    }

    @Test
    void aReceiptCanBeLoadedAgainForHalfAnHour() {
        send();
        var first = guest.follow().text("volgnummer");
        clock.advance(Duration.ofMinutes(29));
        assertThat(guest.get(RECEIPT).text("volgnummer")).isEqualTo(first);
        clock.advance(Duration.ofMinutes(2));
        assertThat(guest.get(RECEIPT).location()).isEqualTo("/mijn-vraag");
    }

    @Test
    void twentyClicksAreOneQuestion() {
        var click = guest.prepared(PAGE, Questions.passedOn());
        var http = HttpClient.newHttpClient();
        var clicks = IntStream.range(0, 20)
                .mapToObj(i -> http.sendAsync(click, HttpResponse.BodyHandlers.discarding()))
                .toList();
        assertThat(clicks.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(303);
        assertThat(requests()).isEqualTo(1);
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from casework_timeline where kind = 'PASSED_ON'", Integer.class))
                .isEqualTo(1);
        assertThat(database.sql().queryForObject("select count(*) from helper_access", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "verhaal, Heel iets anders, 0",
        "bereik, 06 22222222, 0",
        "noemen, JA, 0",
        "verhaal, Heel iets anders, 31"
    })
    void otherWordsFromTheSamePageAreAskedAboutAndNotLost(String field, String value, int minutesLater) {
        var key = guest.hidden("sleutel");
        send();
        clock.advance(Duration.ofMinutes(minutesLater));
        var answer = send("sleutel", key, field, value);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("nog niet verstuurd", "Meeuwis");
        assertThat(requests()).isEqualTo(1);
        assertThat(send(field, value).location()).isEqualTo(RECEIPT);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void whoWantsToBeUnknownIsKeptNowhereAndThenThePersonMustBeReached() {
        var refused = send("noemen", "ONBEKEND");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#kanaal\"", "U blijft onbekend");
        assertThat(send("noemen", "ONBEKEND", "kanaal", "VISIT", "bereik", "").location())
                .isEqualTo(RECEIPT);
        assertThat(noor().get("/werkbak/" + reference()).body())
                .contains("wilde onbekend blijven", "Familie of buur")
                .doesNotContain("Meeuwis", "Neem eerst contact op met wie dit doorgaf");
    }

    @Test
    void whatIsMissingIsAskedBesideTheFieldAndAllThatWasTypedStays() {
        var answer = guest.post(PAGE, "naam", "Quispelaar", "huisnummer", "12", "kanaal", "PHONE", "thema", "GELD");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fout: ");
        for (var field : List.of(
                "gevaar", "verhaal", "postcode", "telefoon", "weet", "wie", "melder", "bereik", "noemen", "terug")) {
            assertThat(answer.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-fout\"");
        }
        assertThat(answer.body()).contains("value=\"Quispelaar\"", "value=\"12\"");
        assertThat(topics(answer)).containsExactly("GELD");
        assertThat(requests()).isZero();
    }

    @Test
    void ofThePersonNothingHasToBeKnown() {
        send("naam", "", "postcode", "", "huisnummer", "", "weet", "ONBEKEND");
        assertThat(requests()).isEqualTo(1);
        assertThat(guest.follow().status()).isEqualTo(200);
    }

    @Test
    void aVisitNeedsAnAddress() {
        var answer = send("kanaal", "VISIT", "postcode", "", "huisnummer", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#kanaal\"", "het huisnummer van de persoon nodig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELF", "CREDITOR", "POLICE_OR_VEILIG_THUIS", "x", ""})
    void whoHasAnotherDoorCannotBeChosen(String sender) {
        assertThat(guest.last().body()).doesNotContain("id=\"wie-" + sender + "\"");
        assertThat(send("wie", sender).status()).isEqualTo(422);
        assertThat(requests()).isZero();
    }

    @Test
    void nobodyIsMailedAtAnAddressThatSomebodyElseTyped() {
        send("kanaal", "EMAIL", "email", "slachtoffer@lindeveen.example", "bereik", "buur@lindeveen.example");
        assertThat(requests()).isEqualTo(1);
        assertThat(mailbox.sources()).isEmpty();
    }

    @Test
    void dangerGoesToTheTopAndTheHelpLinesAreShown() {
        var half = send("gevaar", "JA", "melder", "");
        assertThat(half.body()).contains("id=\"vooraf\"", "versturen. Wij lezen het dan als eerste");
        send("gevaar", "JA");
        assertThat(guest.follow().body()).contains("id=\"vooraf\"", "Wij hebben uw bericht");
        assertThat(database.sql().queryForObject("select level from casework_help_request", String.class))
                .isEqualTo("U0");
    }

    @Test
    void theTopicIsChosenAlreadyAndOthersCanBe() {
        assertThat(topics(guest.last())).containsExactly("ZORGEN_OM");
        send("thema", "EENZAAM");
        assertThat(noor().get("/werkbak/" + reference()).body()).contains("Alleen zijn en contact");
    }

    @Test
    void anotherLanguageKeepsEverything() {
        guest.post(PAGE, Questions.passedOn("verhaal", "Half af", "melder", "", "taal", "en"));
        assertThat(guest.follow().body())
                .contains("Ask for help for someone else", "Half af</textarea>", "value=\"Meneer Quispelaar\"")
                .containsPattern("value=\"FAMILY_OR_NEIGHBOUR\"[^>]*checked");
    }

    @Test
    void theWayLeadsHereFromTheStartTheTopicsAndTheTopicItself() {
        for (var path : List.of("/", "/hulp-vragen/onderwerp", "/hulp-vragen/kort")) {
            assertThat(guest.get(path).body()).as(path).contains("href=\"" + PAGE + "\"");
        }
        guest.at("/hulp-vragen/onderwerp").post("/hulp-vragen/onderwerp", "thema", "ZORGEN_OM");
        assertThat(guest.follow().body()).contains("href=\"" + PAGE + "\"");
        guest.at("/hulp-vragen/onderwerp").post("/hulp-vragen/onderwerp", "thema", "GELD");
        assertThat(guest.follow().body()).doesNotContain("href=\"" + PAGE + "\"");
    }

    @Test
    void leavingTakesTheReceiptAway() {
        send();
        guest.get("/verlaten");
        assertThat(guest.cookies()).doesNotContainKey("__Host-doorgegeven");
        assertThat(guest.get(RECEIPT).location()).isEqualTo("/mijn-vraag");
    }

    @Test
    void thePageIsLight() {
        assertThat(guest.last().body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
    }

    @Test
    void tooMuchIsRefusedInWordsAndFarTooMuchAltogether() {
        assertThat(send("verhaal", "a".repeat(4001), "melder", "b".repeat(301)).body())
                .contains("href=\"#verhaal\"", "href=\"#melder\"");
        assertThat(send("verhaal", "a".repeat(300_000)).status()).isEqualTo(413);
        assertThat(requests()).isZero();
    }

    private static List<String> topics(Guest.Answer page) {
        return TOPIC.matcher(page.body())
                .results()
                .filter(input -> input.group().contains("checked"))
                .map(input -> input.group(1))
                .toList();
    }

    private int requests() {
        return database.sql().queryForObject("select count(*) from casework_help_request", Integer.class);
    }

    private String reference() {
        return database.sql().queryForObject("select reference from casework_help_request", String.class);
    }

    private String version() {
        return database.sql().queryForObject("select version::text from casework_help_request", String.class);
    }

    private Visitor noor() {
        return Visitor.signedIn(port, NOOR);
    }
}
