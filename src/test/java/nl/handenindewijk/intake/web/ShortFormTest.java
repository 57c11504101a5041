package nl.handenindewijk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The one page with all questions. */
@PortalTest
class ShortFormTest {

    private static final Pattern CONTROL = Pattern.compile("<(input|textarea)[^>]*>");

    @LocalServerPort
    private int port;

    private Guest guest;

    @BeforeEach
    void arrive() {
        guest = new Guest(port).at("/hulp-vragen/kort");
    }

    @Test
    void takesWhatAPlainRobotFillsIn() {
        var answer = guest.post("/hulp-vragen/kort", robot(guest.last().body()));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/hulp-vragen/ontvangen");
        assertThat(guest.follow().text("nummer")).startsWith("LV-");
    }

    @Test
    void saysWithAllErrorsWhatIsMissingAndKeepsTheRest() {
        var answer = guest.post("/hulp-vragen/kort", "adresKeuze", "ADRES", "naam", "Wim", "thema", "TAAL");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.title()).startsWith("Fout: ");
        assertThat(answer.body())
                .contains("href=\"#gevaar\"", "href=\"#verhaal\"", "href=\"#postcode\"", "value=\"Wim\"")
                .containsPattern("value=\"TAAL\"[^>]*checked");
    }

    @Test
    void aLetterNeedsAnAddress() {
        var answer = guest.post(
                "/hulp-vragen/kort",
                "gevaar",
                "NEE",
                "verhaal",
                "Stuur mij een brief",
                "adresKeuze",
                "GEEN_ADRES",
                "kanaal",
                "LETTER");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#kanaal\"", "Voor een brief of een bezoek");
    }

    @Test
    void dangerIsAnsweredWithHelpOnTopOfTheReceipt() {
        guest.post("/hulp-vragen/kort", "gevaar", "JA", "verhaal", "Kom snel", "adresKeuze", "LIEVER_NIET");
        assertThat(guest.follow().body()).contains("id=\"vooraf\"", "Wij hebben uw vraag");
    }

    @Test
    void anotherLanguageKeepsEverything() {
        guest.post("/hulp-vragen/kort", "verhaal", "Half af", "postcode", "99", "kanaal", "PHONE", "taal", "en");
        assertThat(guest.follow().body())
                .contains("Your question on one page", "Half af</textarea>", "value=\"99\"")
                .containsPattern("value=\"PHONE\"[^>]*checked");
    }

    @Test
    void takesOverWhatWasAnsweredOnThePages() {
        guest.fillsInEverything("Al verteld");
        assertThat(guest.get("/hulp-vragen/kort").body()).contains("Al verteld</textarea>");
        guest.post("/hulp-vragen/kort", "gevaar", "NEE", "verhaal", "Al verteld", "adresKeuze", "LIEVER_NIET");
        assertThat(guest.follow().status()).isEqualTo(200);
        assertThat(guest.get("/hulp-vragen/controleren").location()).isEqualTo("/hulp-vragen/onderwerp");
    }

    /** First option of everything, plausible values by type, and a story of its own. */
    private static String[] robot(String page) {
        var fields = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        var controls = CONTROL.matcher(page.substring(page.indexOf("id=\"stap\"")));
        while (controls.find()) {
            var tag = controls.group();
            var name = attribute(tag, "name");
            var type = attribute(tag, "type");
            if (name.isEmpty() || type.equals("hidden") || !seen.add(name)) {
                continue;
            }
            var value = attribute(tag, "value");
            fields.addAll(List.of(
                    name, name.equals("verhaal") ? "Van een robot" : value.isEmpty() ? guess(name, type) : value));
        }
        return fields.toArray(String[]::new);
    }

    private static String guess(String name, String type) {
        return switch (type) {
            case "email" -> "proef@example.org";
            case "tel" -> "0612345678";
            case "number" -> "1";
            default -> name.equals("postcode") ? "1234 AB" : "Proefwaarde";
        };
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
