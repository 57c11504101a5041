package nl.handenindewijk.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Visitor;

/** Ways through the portal that more than one journey takes. */
final class Journey {

    private Journey() {}

    /** What a resident keeps of the receipt. */
    record Keys(String reference, String code) {

        static Keys onReceipt(Visitor resident) {
            return new Keys(
                    resident.page().locator("#nummer").innerText(),
                    resident.page().locator("#code").innerText());
        }
    }

    /** From the start page to the receipt, one question a page. */
    static Keys filesByStep(Visitor resident, String story, Cast.Team team) {
        resident.goesTo("/")
                .follows("Stel uw vraag")
                .chooses("Geld en schulden")
                .presses("Verder")
                .chooses("Nee")
                .presses("Verder")
                .fillsIn("Vertel in uw eigen woorden wat er is", story)
                .presses("Verder")
                .chooses("Dit is mijn adres")
                .fillsIn("Postcode", team.postcode())
                .fillsIn("Huisnummer", String.valueOf(team.houseNumber()))
                .presses("Verder")
                .presses("Verder")
                .sees("Klopt alles?")
                .sees(story)
                .presses("Verstuur mijn vraag")
                .sees("Wij hebben uw vraag")
                .sees(team.label());
        return Keys.onReceipt(resident);
    }

    /** Opens the own request with number and code. */
    static void opensOwnRequest(Visitor resident, Keys keys) {
        resident.goesTo("/mijn-vraag")
                .fillsIn("Uw nummer", keys.reference())
                .fillsIn("Uw geheime code", keys.code())
                .presses("Bekijk mijn vraag");
    }

    /** Signs in by the form. */
    static void signsIn(Visitor worker, Cast person) {
        worker.goesTo("/inloggen")
                .fillsIn("Gebruikersnaam", person.username())
                .fillsIn("Wachtwoord", Cast.PASSWORD)
                .presses("Log in");
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
