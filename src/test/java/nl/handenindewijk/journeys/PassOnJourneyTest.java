package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.journeys.Journey.Keys;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A neighbour is worried about somebody, tells it, and later looks whether it was taken up. */
@PortalTest
class PassOnJourneyTest {

    private static final String STORY = "Mijn buurvrouw komt al twee weken niet buiten. Haar post ligt achter de deur.";

    @Autowired
    private Browsers browsers;

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
        }
    }
}
