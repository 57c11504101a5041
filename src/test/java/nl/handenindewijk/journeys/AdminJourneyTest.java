package nl.handenindewijk.journeys;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;

import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The municipality: accounts, teams, figures, and who looked at what. */
@PortalTest
class AdminJourneyTest {

    @Autowired
    private Browsers browsers;

    @Test
    void anAccountIsMadeAndItsOwnerChoosesAPassword() {
        try (var admin = browsers.onDesktop();
                var worker = browsers.onDesktop()) {
            Journey.signsIn(admin, ADA);
            admin.goesTo("/beheer/medewerkers")
                    .follows("Nieuwe medewerker")
                    .fillsIn("Gebruikersnaam", "sem.dejong")
                    .fillsIn("E-mail", "sem@lindeveen.example");
            admin.page().locator("#displayName").fill("Sem de Jong");
            admin.chooses("Wijkteam").chooses(Team.SOUTH.label()).presses("Maak account");
            var once = admin.page().locator("#wachtwoord").innerText();

            worker.goesTo("/inloggen")
                    .fillsIn("Gebruikersnaam", "sem.dejong")
                    .fillsIn("Wachtwoord", once)
                    .presses("Log in")
                    .fillsIn("Uw wachtwoord van nu", once)
                    .fillsIn("Uw nieuwe wachtwoord", "vier paarse fietsen in de regen")
                    .presses("Bewaar mijn wachtwoord");
            worker.goesTo("/werkbak").sees("Werkbak");
        }
    }

    @Test
    void aTeamGetsAnotherQuarter() {
        try (var admin = browsers.onDesktop()) {
            Journey.signsIn(admin, ADA);
            admin.goesTo("/beheer/teams").follows(Team.NORTH.label());
            admin.page().locator("#quarters-" + Team.NORTH.quarter()).uncheck();
            admin.presses("Bewaar").sees("Buurten zonder team").sees("Noordhoek");
        }
    }

    @Test
    void theReportCountsAndHidesSmallNumbers() {
        try (var resident = browsers.onPhone();
                var admin = browsers.onDesktop()) {
            Journey.filesByStep(resident, "Een vraag voor het rapport.", Team.NORTH);
            Journey.signsIn(admin, ADA);
            admin.goesTo("/beheer/rapport").sees("Noord").sees("<5");
        }
    }

    @Test
    void theMunicipalityReckonsWithItsOwnHours() {
        try (var admin = browsers.onPhone()) {
            Journey.signsIn(admin, ADA);
            admin.goesTo("/beheer/handen").sees("Noord: minder dan 30 vragen").follows("Aannames");
            admin.page().locator("#likelyGELD").fill("9");
            admin.presses("Bewaar").sees("Schrijf waarom, in hoogstens 500 tekens.");
            admin.fillsIn("Waarom wijzigt u dit?", "Tijd gemeten in oktober")
                    .presses("Bewaar")
                    .sees("Door de gemeente gekozen.");
        }
    }

    @Test
    void thePrivacyOfficerSeesWhoLooked() {
        try (var resident = browsers.onPhone();
                var worker = browsers.onDesktop();
                var officer = browsers.onDesktop()) {
            var keys = Journey.filesByStep(resident, "Wie leest dit?", Team.NORTH);
            Journey.signsIn(worker, NOOR);
            worker.goesTo("/werkbak/" + keys.reference());
            Journey.signsIn(officer, PIM);
            officer.goesTo("/beheer/inzage").fillsIn("Nummer", keys.reference()).presses("Toon");
            officer.sees(Cast.NOOR.displayName());
        }
    }
}
