package nl.handenindewijk.journeys;

import static nl.handenindewijk.testing.Cast.DAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.journeys.Journey.Keys;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A neighbour is worried about somebody, tells it, and later looks whether it was taken up; the person has the say. */
@PortalTest
class PassOnJourneyTest {

    private static final String STORY = "Mijn buurvrouw komt al twee weken niet buiten. Haar post ligt achter de deur.";

    @Autowired
    private Browsers browsers;

    @Autowired
    private Database database;

    static Stream<Named<Function<Browsers, Visitor>>> devices() {
        return Stream.of(
                Named.of("phone", Browsers::onPhone),
                Named.of("phone without JavaScript", Browsers::onPhoneWithoutJavaScript),
                Named.of("desktop", Browsers::onDesktop));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void passesAWorryOnAndSeesThatItCameIn(Function<Browsers, Visitor> device) {
        try (var neighbour = device.apply(browsers)) {
            neighbour.goesTo("/").follows("Vertel wat er aan de hand is").presses("Verstuur dit bericht");
            neighbour.sees("Wij missen nog iets").sees("Vul uw naam in.");
            assertThat(neighbour.page().locator("#verlaten").isVisible()).isTrue();
            for (var choice : new String[] {
                "gevaar-NEE", "weet-ONBEKEND", "wie-FAMILY_OR_NEIGHBOUR", "noemen-NEE", "terug-OPGEPAKT"
            }) {
                neighbour.page().locator("#" + choice).check();
            }
            neighbour
                    .fillsIn("Wat is er aan de hand?", STORY)
                    .fillsIn("Uw naam", "Xandra Meeuwis")
                    .fillsIn("Hoe kunnen wij u bereiken?", "06 11111111, na 17 uur")
                    .presses("Verstuur dit bericht")
                    .sees("Wij hebben uw bericht")
                    .sees("Wat gebeurt er nu?");
            var page = neighbour.page();
            var keys = new Keys(
                    page.locator("#volgnummer").innerText(),
                    page.locator("#volgcode").innerText().strip());
            Journey.opensOwnRequest(neighbour, keys);
            neighbour.sees("Wij hebben het ontvangen").sees("Nog niet opgepakt");
            assertThat(page.locator("body").innerText()).doesNotContain("buurvrouw");

            try (var worker = browsers.onDesktop();
                    var person = device.apply(browsers)) {
                Journey.signsIn(worker, DAAN);
                var reference =
                        database.sql().queryForObject("select reference from casework_help_request", String.class);
                worker.goesTo("/werkbak/" + reference + "/meekijken").presses("Maak een nieuwe code");
                var code = worker.page().locator("#nieuwe-code").innerText();
                worker.page().locator("summary").last().click();
                worker.presses("Leg vast en laat het zien").sees("Kies hoe de bewoner ja zei");

                Journey.opensOwnRequest(person, new Keys(reference, code));
                person.follows("Kies wat die persoon ziet")
                        .presses("Ja, laat dat zien")
                        .sees("Die persoon ziet nu ook hoe ver wij zijn");
                neighbour.goesTo("/mijn-vraag/bekijken").sees("Nog niet gelezen");
                worker.goesTo("/werkbak/" + reference + "/meekijken").sees("De bewoner vond goed");
                person.presses("Laat dit niet meer zien").sees("Mag die persoon meer zien?");
                person.presses("Stop het meekijken");
            }
        }
    }
}
