package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sent once, whatever browsers and people do. */
@PortalTest
class SendingTest {

    private static final int CLICKS = 20;

    private static final String[] SHORT = {
        "gevaar",
        "NEE",
        "verhaal",
        "Alles op een bladzijde",
        "adresKeuze",
        "ADRES",
        "postcode",
        "9902 AB",
        "huisnummer",
        "4",
        "kanaal",
        "PHONE",
        "telefoon",
        "0612345678"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Guest guest;

    @BeforeEach
    void arrive() {
        guest = new Guest(port).at("/hulp-vragen/onderwerp");
    }

    @Test
    void twentyClicksOnSendAreOneQuestion() {
        guest.fillsInEverything("Twintig keer geklikt");
        assertThat(clicks(guest.prepared("/hulp-vragen/versturen"))).containsOnly("303 /hulp-vragen/ontvangen");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void twentyClicksOnTheOnePageFormAreOneQuestion() {
        guest.at("/hulp-vragen/kort");
        assertThat(clicks(guest.prepared("/hulp-vragen/kort", SHORT))).containsOnly("303 /hulp-vragen/ontvangen");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void aPageSentAgainGivesTheSameReceipt() {
        var key = guest.fillsInEverything("Nog eens gestuurd").hidden("sleutel");
        guest.post("/hulp-vragen/versturen");
        var first = guest.follow();
        for (var wait : List.of(Duration.ZERO, Duration.ofMinutes(10), Duration.ofHours(5))) {
            clock.advance(wait);
            assertThat(guest.post("/hulp-vragen/versturen", "sleutel", key).location())
                    .isEqualTo("/hulp-vragen/ontvangen");
            assertThat(guest.follow().text("nummer")).isEqualTo(first.text("nummer"));
            assertThat(guest.last().text("code")).isEqualTo(first.text("code"));
        }
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void aPageSentAgainFromABrowserThatLostItsCookieGivesTheSameReceipt() {
        var key = guest.fillsInEverything("Koekje kwijt").hidden("sleutel");
        guest.post("/hulp-vragen/versturen");
        var first = guest.follow().text("nummer");
        guest.cookies().remove("__Host-vraag");
        guest.post("/hulp-vragen/versturen", "sleutel", key);
        assertThat(guest.follow().text("nummer")).isEqualTo(first);
    }

    @Test
    void theReceiptCanBeReloadedForHalfAnHour() {
        guest.fillsInEverything("Verhaal");
        guest.post("/hulp-vragen/versturen");
        clock.advance(Duration.ofMinutes(29));
        assertThat(guest.get("/hulp-vragen/ontvangen").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(2));
        assertThat(guest.get("/hulp-vragen/ontvangen").location()).isEqualTo("/mijn-vraag");
    }

    @Test
    void aNewQuestionAfterSendingIsAnotherOne() {
        guest.fillsInEverything("Eerste");
        guest.post("/hulp-vragen/versturen");
        var first = guest.follow().text("nummer");
        guest.fillsInEverything("Tweede");
        guest.post("/hulp-vragen/versturen");
        assertThat(guest.follow().text("nummer")).isNotEqualTo(first);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void aSendingWithoutOrWithAStrangeKeySendsNothingTwice() {
        guest.fillsInEverything("Zonder sleutel");
        for (var key : List.of("", "x", "1-1-1-1-1", UUID.randomUUID().toString())) {
            assertThat(guest.post("/hulp-vragen/versturen", "sleutel", key).location())
                    .isEqualTo("/hulp-vragen/controleren");
        }
        assertThat(requests()).isZero();
    }

    /** Also when the receipt of the first ones is gone. */
    @ParameterizedTest
    @ValueSource(ints = {0, 31})
    void otherWordsUnderAKeyThatWasSentAreNotLostInSilence(int minutesLater) {
        var key = guest.at("/hulp-vragen/kort").hidden("sleutel");
        guest.post("/hulp-vragen/kort", SHORT);
        clock.advance(Duration.ofMinutes(minutesLater));
        var changed = SHORT.clone();
        changed[3] = "Een heel ander verhaal";
        var answer = guest.post("/hulp-vragen/kort", with(changed, "sleutel", key));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("nog niet verstuurd", "Een heel ander verhaal");
        assertThat(guest.post("/hulp-vragen/kort", changed).location()).isEqualTo("/hulp-vragen/ontvangen");
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    void nothingThatWasTypedCanBeReadInTheDatabase() {
        guest.fillsInEverything("Merkwoord-kwikstaart");
        assertThat(rows("select encode(answers, 'escape') from intake_draft")).noneMatch(this::readable);
        guest.post("/hulp-vragen/versturen");
        assertThat(rows("select encode(receipt, 'escape') from intake_receipt"))
                .hasSize(1)
                .noneMatch(this::readable);
    }

    private boolean readable(String stored) {
        return stored.contains("kwikstaart") || stored.contains("GELD") || stored.contains("reference");
    }

    private List<String> clicks(HttpRequest click) {
        var http = HttpClient.newHttpClient();
        var all = IntStream.range(0, CLICKS)
                .mapToObj(i -> http.sendAsync(click, HttpResponse.BodyHandlers.discarding()))
                .toList();
        return all.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode() + " "
                        + answer.headers().firstValue("location").orElse("").replaceFirst("^http://[^/]*", ""))
                .toList();
    }

    private int requests() {
        return jdbc.sql("select count(*) from casework_help_request")
                .query(Integer.class)
                .single();
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private static String[] with(String[] fields, String... more) {
        return IntStream.range(0, fields.length + more.length)
                .mapToObj(i -> i < fields.length ? fields[i] : more[i - fields.length])
                .toArray(String[]::new);
    }
}
