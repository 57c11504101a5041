package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Mijn vraag": in with number and code, messages, withdrawing, out. */
@PortalTest
class OwnRequestPagesTest {

    private static int runs;

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Guest guest;
    private String number;
    private String code;
    private String receipt;

    @BeforeEach
    void file() {
        clock.advance(
                Duration.ofSeconds(- ++runs)); // a clock that is put back forgives the wrong tries of earlier tests
        var sender = new Guest(port).at("/hulp-vragen/onderwerp");
        sender.fillsInEverything("Mijn eigen woorden.");
        sender.post("/hulp-vragen/versturen");
        number = sender.follow().text("nummer");
        receipt = sender.last().body();
        code = sender.last().text("code");
        guest = new Guest(port).at("/mijn-vraag");
    }

    private Guest.Answer tries(String reference, String secret) {
        return guest.post("/mijn-vraag", "nummer", reference, "code", secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"as printed", "lower", "spaces", "bare"})
    void opensWithNumberAndCodeInAnyNotation(String notation) {
        var typed = switch (notation) {
            case "lower" -> number.toLowerCase(Locale.ROOT);
            case "spaces" -> " " + number.replace('-', ' ') + " ";
            case "bare" -> number.replace("-", "");
            default -> number;
        };
        assertThat(tries(typed, code.toLowerCase(Locale.ROOT)).location()).isEqualTo("/mijn-vraag/bekijken");
        assertThat(guest.follow().body())
                .contains("Wij hebben uw vraag ontvangen", "Mijn eigen woorden.", number, "Loket");
        assertThat(guest.last().title()).isEqualTo("Mijn vraag - Gemeente Lindeveen");
    }

    @Test
    void aWrongCodeAndAnUnknownNumberAreTheSame() {
        var wrongCode = tries(number, "2222-2222");
        var unknown = tries("LV-2222-2222", code);
        var nonsense = tries("geen nummer", "geen code");
        assertThat(wrongCode.status()).isEqualTo(422);
        assertThat(wrongCode.body()).contains("Dit nummer en deze code horen niet bij elkaar.");
        assertThat(plain(unknown, "LV-2222-2222", code)).isEqualTo(plain(wrongCode, number, "2222-2222"));
        assertThat(plain(nonsense, "geen nummer", "geen code")).isEqualTo(plain(wrongCode, number, "2222-2222"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(nonsense.status()).isEqualTo(422);
    }

    @Test
    void everyNoTakesAsLong() {
        var known = quickest(() -> tries(number, "2222-2222"));
        var unknown = quickest(() -> tries("LV-2222-2222", code));
        var nonsense = quickest(() -> tries("x", "y"));
        assertThat(known).isBetween(240L, 2000L);
        assertThat(unknown).isBetween(240L, 2000L);
        assertThat(nonsense).isBetween(240L, 2000L);
    }

    private static long quickest(Runnable attempt) {
        var best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            var start = System.nanoTime();
            attempt.run();
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
        }
        return best;
    }

    /** Without JavaScript, in both languages, on the receipt and afterwards. */
    @Test
    void saysWhyEachDateIsWhatItIs() {
        assertThat(receipt).contains("Waarom deze datum?", "Wij beloven: iemand leest uw vraag binnen 1 werkdag");
        tries(number, code);
        assertThat(guest.follow().body())
                .contains("<summary>Waarom deze datum?</summary>")
                .contains("Wij beloven: een mens neemt contact met u op binnen 10 werkdagen")
                .contains("De wet zegt: binnen 4 weken")
                .doesNotContain("Awb");
        guest.get("/taal/en?terug=/mijn-vraag/bekijken");
        assertThat(guest.get("/mijn-vraag/bekijken").body())
                .contains("<summary>Why this date?</summary>", "The law says: within 4 weeks");
    }

    private static String plain(Guest.Answer answer, String reference, String secret) {
        return answer.body()
                .replace(reference, "NUMMER")
                .replace(secret, "CODE")
                .replaceAll("value=\"[^\"]{40,}\"", "");
    }

    @Test
    void afterFiveWrongTriesItGetsSlowForKnownAndUnknownAlike() {
        for (var reference : new String[] {number, "LV-2222-2222"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(tries(reference, "2222-2222").status()).isEqualTo(422);
            }
            var slow = tries(reference, "2222-2222");
            assertThat(slow.status()).isEqualTo(429);
            assertThat(slow.body()).contains("Wacht 1 minuut");
            assertThat(slow.headers().get("retry-after")).containsExactly("60");
        }
        assertThat(tries(number, code).status()).isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        assertThat(tries(number, code).location()).isEqualTo("/mijn-vraag/bekijken");
    }

    @Test
    void emptyFieldsAreToldBesideTheField() {
        var answer = tries("", " ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#nummer\"", "href=\"#code\"", "Vul uw nummer in.");
    }

    @Test
    void aMessageArrivesOnce() {
        tries(number, code);
        var key = guest.follow().hidden("sleutel");
        for (int i = 0; i < 3; i++) {
            assertThat(guest.post("/mijn-vraag/bericht", "bericht", "Dank u <b>wel</b>", "sleutel", key)
                            .location())
                    .isEqualTo("/mijn-vraag/bekijken#berichten");
        }
        assertThat(guest.get("/mijn-vraag/bekijken").body().split("Dank u &lt;b&gt;wel", -1))
                .hasSize(2);
    }

    @Test
    void anEmptyOrEndlessMessageComesBack() {
        tries(number, code);
        guest.follow();
        assertThat(guest.post("/mijn-vraag/bericht", "bericht", " ").status()).isEqualTo(422);
        var answer = guest.post("/mijn-vraag/bericht", "bericht", "x".repeat(4001));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fout: ");
        assertThat(answer.body()).contains("x".repeat(4001), "Uw bericht is te lang");
    }

    @Test
    void aMessageThatMaySpeakOfDangerShowsWhomToCall() {
        tries(number, code);
        guest.follow();
        guest.post("/mijn-vraag/bericht", "bericht", "Mijn man slaat mij.");
        assertThat(guest.get("/mijn-vraag/bekijken").body()).contains("id=\"vooraf\"");
    }

    @Test
    void withdrawingAsksFirstAndThenTakesNoMessages() {
        tries(number, code);
        assertThat(guest.get("/mijn-vraag/intrekken").body()).contains("Hebt u geen hulp meer nodig?");
        assertThat(guest.post("/mijn-vraag/intrekken").location()).isEqualTo("/mijn-vraag/bekijken");
        assertThat(guest.follow().body())
                .contains("U hebt uw vraag ingetrokken")
                .doesNotContain("name=\"bericht\"");
        var late = guest.post("/mijn-vraag/bericht", "bericht", "Toch nog iets");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Dit bericht is niet verstuurd", "Toch nog iets");
    }

    @Test
    void closingTakesTheRequestOffThisDevice() {
        tries(number, code);
        guest.follow();
        assertThat(guest.post("/mijn-vraag/sluiten").location()).isEqualTo("/mijn-vraag?gesloten");
        assertThat(guest.follow().body()).contains("U hebt uw vraag afgesloten op dit apparaat.");
        assertThat(guest.get("/mijn-vraag/bekijken").location()).isEqualTo("/mijn-vraag?verlopen");
    }

    @Test
    void staysOpenForHalfAnHourOfDoingNothing() {
        tries(number, code);
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(guest.get("/mijn-vraag/bekijken").status()).isEqualTo(200);
        }
        clock.advance(Duration.ofMinutes(31));
        for (var path : new String[] {"/mijn-vraag/bekijken", "/mijn-vraag/intrekken"}) {
            assertThat(guest.get(path).location()).isEqualTo("/mijn-vraag?verlopen");
        }
        assertThat(guest.post("/mijn-vraag/bericht", "bericht", "Te laat").location())
                .isEqualTo("/mijn-vraag?verlopen");
        assertThat(guest.post("/mijn-vraag/intrekken").location()).isEqualTo("/mijn-vraag?verlopen");
        assertThat(jdbc.sql("select status from casework_help_request")
                        .query(String.class)
                        .single())
                .isEqualTo("NEW");
    }

    @Test
    void leavingInAHurryTakesEverythingAway() {
        tries(number, code);
        guest.fillsInEverything("Nog niet verstuurd");
        var answer = guest.get("/verlaten");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("https://");
        assertThat(guest.cookies()).isEmpty();
        assertThat(jdbc.sql("select count(*) from intake_draft")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(guest.get("/hulp-vragen/controleren").location()).isEqualTo("/hulp-vragen/onderwerp");
        assertThat(guest.get("/mijn-vraag/bekijken").location()).isEqualTo("/mijn-vraag?verlopen");
    }
}
