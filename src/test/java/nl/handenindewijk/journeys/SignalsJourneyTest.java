package nl.handenindewijk.journeys;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A creditor's file with a wrong line: the administrator reads what is wrong, the team finds the household, who gets a code. */
@PortalTest
class SignalsJourneyTest {

    private static final String HEADER = "schuldeiser;soort;naam;postcode;huisnummer;bedrag;datum;dreiging\n";
    private static final String GOOD = "Woonstichting;huur;Bram Quispelaar;9901AA;1;612,50;02-03-2026;nee\n";
    private static final String WRONG = "Woonstichting;huur;Cor Wartelnest;1234AB;1;612,50;02-03-2026;nee\n";

    @Autowired
    private Browsers browsers;

    @Autowired
    private Database database;

    @Test
    void aSignalIsReadReportedAndBecomesACase() {
        try (var phone = browsers.onPhone();
                var desktop = browsers.onDesktop()) {
            Journey.signsIn(phone, ADA);
            sends(phone, "naam;bsn\n1;2\n");
            phone.sees("Er is een kolom met burgerservicenummers");
            sends(phone, HEADER + GOOD + WRONG);
            phone.sees("Eén goede regel wordt een vraag. Eén regel niet; die gaat terug naar de schuldeiser.")
                    .sees("Deze postcode ligt niet in deze gemeente.")
                    .presses("Maak 1 vraag")
                    .sees("Nieuwe vragen");

            var reference = database.sql().queryForObject("select reference from casework_help_request", String.class);
            Journey.signsIn(desktop, NOOR);
            desktop.goesTo("/werkbak/" + reference)
                    .sees("Bram Quispelaar")
                    .sees("Achterstand: € 612,50")
                    .goesTo("/werkbak/" + reference + "/meekijken")
                    .sees("Doorgegeven door: Een schuldeiser")
                    .presses("Maak een nieuwe code")
                    .sees("U ziet hem alleen deze ene keer");
        }
    }

    private static void sends(Visitor admin, String content) {
        admin.goesTo("/beheer/vroegsignalen").fillsIn("Ontvangen op", "2026-03-09");
        admin.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("s.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        admin.presses("Controleer");
    }
}
