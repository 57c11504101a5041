package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A worker puts a letter with a case, by keyboard on a phone without scripts as well as on a desktop. */
@PortalTest
class FilesJourneyTest {

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Browsers browsers;

    @Test
    void aLetterIsAddedReadAndRemoved() {
        try (var phone = browsers.onPhoneWithoutJavaScript();
                var desktop = browsers.onDesktop()) {
            for (var visitor : List.of(phone, desktop)) {
                var reference = submit.submit(Questions.calm(Cast.Team.NORTH)).reference();
                Journey.signsIn(visitor, Cast.NOOR);
                visitor.goesTo("/werkbak/" + reference.value())
                        .follows("Bestanden")
                        .sees("Er zijn nog geen bestanden");
                choose(visitor, "foto.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
                visitor.presses("Voeg toe").sees("Dit is een webpagina of een tekening met code");
                choose(visitor, "a".repeat(200) + ".txt", "Beste mevrouw, u krijgt een brief.");
                visitor.presses("Voeg toe").sees("Het bestand is toegevoegd.");
                visitor.follows("aaaa").sees("Wie een bestand downloadt");
                visitor.fillsIn("Waarom gaat het weg?", "Van een ander")
                        .presses("Haal weg")
                        .sees("Het bestand is weg.")
                        .sees("Er zijn nog geen bestanden");
                assertThat(visitor.page().title()).doesNotContain("aaaa");
            }
        }
    }

    private static void choose(nl.handenindewijk.testing.Visitor visitor, String name, String content) {
        var file = new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
        visitor.page().locator("#bestand").setInputFiles(file);
    }
}
