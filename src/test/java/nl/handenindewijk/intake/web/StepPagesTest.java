package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The question pages one by one: order, errors, help, going back, another language. */
@PortalTest
class StepPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    private Guest guest;

    @BeforeEach
    void arrive() {
        guest = new Guest(port).at("/hulp-vragen/onderwerp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gevaar", "verhaal", "adres", "bereiken", "controleren", "ontvangen"})
    void aPageThatComesTooEarlyLeadsToTheFirstQuestionWithoutAnswer(String page) {
        guest.post("/hulp-vragen/onderwerp", "thema", "WMO");
        var answer = guest.get("/hulp-vragen/" + page);
        if (page.equals("gevaar")) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).isEqualTo("/hulp-vragen/gevaar");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gevaar | gevaar | misschien | Kies een antwoord.",
                "verhaal | verhaal | '' | Vertel kort wat er is.",
                "adres | postcode | 99 | Vul een postcode in",
                "bereiken | telefoon | 12 | Dit telefoonnummer klopt niet.",
                "bereiken | email | naam@ | Dit e-mailadres klopt niet."
            })
    void saysBesideTheFieldAndOnTopWhatIsWrong(String page, String field, String typed, String words) {
        guest.fillsInEverything("Verhaal");
        var answer = guest.post("/hulp-vragen/" + page, "adresKeuze", "ADRES", field, typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fout: Stap ");
        assertThat(answer.body())
                .contains("id=\"fouten\"", "href=\"#" + field + "\"", "id=\"" + field + "-fout\"")
                .contains("aria-describedby=\"", words);
        if (!typed.isBlank() && !field.equals("gevaar")) {
            assertThat(answer.body()).contains("value=\"" + typed + "\"");
        }
    }

    @Test
    void aStoryThatIsTooLongComesBackWhole() {
        guest.fillsInEverything("Verhaal");
        var story = "x".repeat(4001);
        var answer = guest.post("/hulp-vragen/verhaal", "verhaal", story);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(story, "U typte 4.001 tekens");
    }

    @Test
    void answersAreThereAgainOnTheWayBackAndAfterReload() {
        guest.fillsInEverything("Mijn <b>verhaal</b> & meer");
        assertThat(guest.get("/hulp-vragen/onderwerp").body()).containsPattern("value=\"GELD\"[^>]*checked");
        assertThat(guest.get("/hulp-vragen/gevaar").body()).containsPattern("value=\"NEE\"[^>]*checked");
        assertThat(guest.get("/hulp-vragen/verhaal").body()).contains("Mijn &lt;b&gt;verhaal&lt;/b&gt; &amp; meer");
        assertThat(guest.get("/hulp-vragen/adres").body()).containsPattern("value=\"LIEVER_NIET\"[^>]*checked");
        assertThat(guest.get("/hulp-vragen/bereiken").body()).containsPattern("value=\"ZELF\"[^>]*checked");
    }

    @Test
    void changingOneAnswerLeadsBackToTheCheckPage() {
        guest.fillsInEverything("Eerste verhaal");
        assertThat(guest.get("/hulp-vragen/verhaal?terug=controleren").hidden("terug"))
                .isEqualTo("controleren");
        assertThat(guest.post("/hulp-vragen/verhaal", "verhaal", "Tweede verhaal")
                        .location())
                .isEqualTo("/hulp-vragen/controleren");
        assertThat(guest.follow().body()).contains("Tweede verhaal").doesNotContain("Eerste verhaal");
    }

    @Test
    void whoSaysThereIsDangerFirstSeesWhomToCall() {
        guest.post("/hulp-vragen/onderwerp", "thema", "VEILIG");
        assertThat(guest.post("/hulp-vragen/gevaar", "gevaar", "JA").location()).isEqualTo("/hulp-vragen/nu-hulp");
        assertThat(guest.follow().body())
                .contains("tel:112", "tel:08002000", "tel:113", "tel:08000432")
                .contains("Toch een bericht achterlaten", "href=\"/hulp-vragen/verhaal\"");
    }

    @Test
    void asksAboutChildrenOnlyWhereTheThemeMakesItFitting() {
        guest.post("/hulp-vragen/onderwerp", "thema", "GELD");
        assertThat(guest.get("/hulp-vragen/gevaar").body()).doesNotContain("Zijn er kinderen thuis?");
        guest.post("/hulp-vragen/onderwerp", "thema", "SCHEIDEN");
        assertThat(guest.get("/hulp-vragen/gevaar").body()).contains("Zijn er kinderen thuis?");
        assertThat(guest.post("/hulp-vragen/gevaar", "gevaar", "NEE").location())
                .isEqualTo("/hulp-vragen/verhaal");
        guest.post("/hulp-vragen/gevaar", "gevaar", "NEE", "kinderen", "JA");
        assertThat(guest.get("/hulp-vragen/gevaar").body()).containsPattern("id=\"kinderen-JA\"[^>]*checked");
        guest.post("/hulp-vragen/verhaal", "verhaal", "Wij gaan uit elkaar");
        guest.post("/hulp-vragen/adres", "adresKeuze", "LIEVER_NIET");
        guest.post("/hulp-vragen/bereiken", "kanaal", "ZELF");
        assertThat(guest.get("/hulp-vragen/controleren").body()).contains("Zijn er kinderen thuis?");
    }

    @Test
    void wordsOfDangerShowHelpOnceAndNeverBlock() {
        guest.post("/hulp-vragen/onderwerp", "thema", "GELD");
        guest.post("/hulp-vragen/gevaar", "gevaar", "NEE");
        var story = "Mijn man slaat mij elke dag.";
        assertThat(guest.post("/hulp-vragen/verhaal", "verhaal", story).location())
                .isEqualTo("/hulp-vragen/verhaal#vooraf");
        assertThat(guest.follow().body())
                .containsPattern("<section[^>]*tabindex=\"-1\"[^>]*id=\"vooraf\"")
                .contains(story, "tel:112", "U kunt gewoon verder")
                .doesNotContain("<mark");
        assertThat(guest.post("/hulp-vragen/verhaal", "verhaal", story).location())
                .isEqualTo("/hulp-vragen/adres");
    }

    @Test
    void whoWouldRatherCallNeedsNoStory() {
        guest.post("/hulp-vragen/onderwerp", "thema", "GELD");
        guest.post("/hulp-vragen/gevaar", "gevaar", "NEE");
        assertThat(guest.post("/hulp-vragen/verhaal", "verhaal", "", "bellen", "ja")
                        .location())
                .isEqualTo("/hulp-vragen/adres");
        assertThat(guest.get("/hulp-vragen/verhaal").body())
                .contains("Ik vertel het liever aan de telefoon.</textarea>");
    }

    @Test
    void anotherLanguageKeepsWhatWasTypedRightOrWrong() {
        guest.fillsInEverything("Verhaal");
        assertThat(guest.post("/hulp-vragen/adres", "adresKeuze", "ADRES", "postcode", "99 fout", "taal", "en")
                        .location())
                .isEqualTo("/hulp-vragen/adres");
        assertThat(guest.follow().body()).contains("What is your address?", "value=\"99 fout\"", "lang=\"en\"");
        assertThat(guest.post("/hulp-vragen/adres", "adresKeuze", "ADRES", "postcode", "99 fout")
                        .body())
                .contains("Enter a postcode");
    }

    @Test
    void aThemeFromTheStartPageIsTickedAndIsInNoAddress() {
        assertThat(guest.at("/").post("/hulp-vragen", "thema", "VEILIG").location())
                .isEqualTo("/hulp-vragen/onderwerp");
        assertThat(guest.follow().body()).containsPattern("value=\"VEILIG\"[^>]*checked");
        assertThat(new Guest(port).get("/hulp-vragen?thema=GELD").location())
                .isEqualTo("/hulp-vragen/onderwerp?thema=GELD");
        assertThat(new Guest(port).get("/hulp-vragen/onderwerp?thema=GELD").body())
                .containsPattern("value=\"GELD\"[^>]*checked");
    }

    @Test
    void noPageIsKeptAndNoTitleTells() {
        guest.fillsInEverything("Verhaal");
        for (var page : new String[] {"onderwerp", "gevaar", "verhaal", "adres", "bereiken", "controleren"}) {
            var answer = guest.get("/hulp-vragen/" + page);
            assertThat(answer.headers().get("cache-control").toString()).contains("no-store");
            assertThat(answer.title()).matches("Stap [1-6] van 6 - Gemeente Lindeveen");
            assertThat(answer.headers()).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void anUnknownPostcodeIsNoError() {
        guest.fillsInEverything("Verhaal");
        assertThat(guest.post("/hulp-vragen/adres", "adresKeuze", "ADRES", "postcode", "1234AB")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aDraftLivesTwoHoursAfterItWasLastTouched() {
        guest.fillsInEverything("Verhaal");
        clock.advance(Duration.ofMinutes(100));
        assertThat(guest.get("/hulp-vragen/controleren").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(100));
        assertThat(guest.get("/hulp-vragen/controleren").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(121));
        assertThat(guest.get("/hulp-vragen/controleren").location()).isEqualTo("/hulp-vragen/onderwerp");
    }

    @Test
    void whatIsSentFromAnExpiredDraftIsToldAndWhatWasTypedIsKept() {
        guest.fillsInEverything("Verhaal");
        clock.advance(Duration.ofHours(3));
        assertThat(guest.post("/hulp-vragen/versturen").location()).isEqualTo("/hulp-vragen/onderwerp?verlopen");
        assertThat(guest.follow().body()).contains("Wij hebben uw antwoorden gewist");
        assertThat(guest.post("/hulp-vragen/verhaal", "verhaal", "Te laat getypt")
                        .location())
                .isEqualTo("/hulp-vragen/onderwerp");
        guest.post("/hulp-vragen/onderwerp", "thema", "GELD");
        guest.post("/hulp-vragen/gevaar", "gevaar", "NEE");
        assertThat(guest.get("/hulp-vragen/verhaal").body()).contains("Te laat getypt");
    }
}
