package nl.handenindewijk.journeys;

import static nl.handenindewijk.testing.Cast.ADA;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of a year come in: first with a fault, then sound; they are used, seen, and taken back. */
@PortalTest
class AreasJourneyTest {

    @Autowired
    private Browsers browsers;

    @Test
    void figuresAreImportedSeenAndTakenBack() throws IOException {
        var figures = text("/areas/kwb-2024.csv");
        try (var phone = browsers.onPhone();
                var desktop = browsers.onDesktop()) {
            Journey.signsIn(phone, ADA);
            sends(phone, figures.replace("WK999902;", "999902;"));
            phone.sees("Dit is geen code van een gebied.").sees("Er is niets veranderd.");

            Journey.signsIn(desktop, ADA);
            sends(desktop, figures);
            desktop.sees("Geen fouten gevonden").presses("Gebruik dit").sees("Het bestand is nu in gebruik.");
            phone.goesTo("/beheer/behoefte").sees("Kerncijfers wijken en buurten 2024");
            desktop.follows("Kerncijfers wijken en buurten 2024")
                    .fillsIn("Waarom draait u dit terug?", "verkeerd jaar")
                    .presses("Draai terug")
                    .sees("Teruggedraaid.")
                    .follows("Kerncijfers wijken en buurten 2024")
                    .sees("verkeerd jaar");
        }
    }

    private static void sends(Visitor admin, String content) {
        admin.goesTo("/beheer/gebieden")
                .picks("Soort bestand", "Kerncijfers wijken en buurten")
                .fillsIn("Jaar", "2024");
        admin.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("kwb.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        admin.presses("Controleer");
    }

    private static String text(String name) throws IOException {
        try (var in = AreasJourneyTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
