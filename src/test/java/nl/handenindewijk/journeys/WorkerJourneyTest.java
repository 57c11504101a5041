package nl.handenindewijk.journeys;

import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.journeys.Journey.Keys;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of one question, between the resident who asks and the workers who pick it up. */
@PortalTest
class WorkerJourneyTest {

    private static final String STORY = "Mijn man is gevallen en ik kan de trap niet meer op met de was.";

    @Autowired
    private Browsers browsers;

    static Stream<Named<Function<Browsers, Visitor>>> devices() {
        return Stream.of(
                Named.of("desktop", Browsers::onDesktop),
                Named.of("phone without JavaScript", Browsers::onPhoneWithoutJavaScript));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aQuestionIsFoundHandledAndClosed(Function<Browsers, Visitor> device) {
        try (var resident = browsers.onPhone();
                var worker = device.apply(browsers)) {
            var keys = Journey.filesByStep(resident, STORY, Team.NORTH);

            Journey.signsIn(worker, NOOR);
            worker.sees(keys.reference()).goesTo("/werkbak/" + keys.reference()).sees(STORY);
            worker.in("#beoordelen").presses("Gelezen, bewaar").sees("Opgeslagen.");
            worker.in("#toewijzen").chooses(NOOR.displayName()).presses("Wijs toe");
            worker.in("#schrijven")
                    .chooses("Vraag, wacht op antwoord van inwoner")
                    .fillsIn("Tekst", "Hebt u een leuning bij de trap?")
                    .presses("Bewaar");

            Journey.opensOwnRequest(resident, keys);
            resident.sees("Wij wachten op uw antwoord")
                    .sees("Hebt u een leuning bij de trap?")
                    .sees("Noor")
                    .fillsIn("Uw bericht", "Nee, die is er niet.")
                    .presses("Verstuur bericht");

            worker.goesTo("/werkbak")
                    .sees("Antwoord van inwoner")
                    .goesTo("/werkbak/" + keys.reference())
                    .sees("Nee, die is er niet.");
            worker.in("#contact").chooses("Gebeld").chooses("Ja, gesproken").presses("Leg vast");
            closes(worker, "Informatie en advies");

            Journey.opensOwnRequest(resident, keys);
            resident.sees("Uw vraag is klaar");
            assertThat(resident.page().content()).doesNotContain("Leuning geregeld");
        }
    }

    private static void closes(Visitor worker, String outcome) {
        worker.page().locator("#afsluiten summary").click();
        worker.in("#afsluiten").picks("Uitkomst", outcome);
        worker.fillsIn("Wat is er gedaan?", "Leuning geregeld")
                .presses("Sluit af")
                .sees("Afgerond");
    }

    @Test
    void nobodyOfAnotherTeamSeesIt() {
        try (var resident = browsers.onPhone();
                var stranger = browsers.onDesktop()) {
            var keys = Journey.filesByStep(resident, STORY, Team.NORTH);
            Journey.signsIn(stranger, ZARA);
            assertThat(stranger.page().content()).doesNotContain(keys.reference());
            stranger.goesTo("/werkbak/" + keys.reference()).sees("Deze pagina is er niet");
            stranger.goesTo("/werkbak").page().locator("#zoek").fill("leuning trap");
            stranger.goesOnBy(searchButton(stranger));
            assertThat(stranger.page().content()).doesNotContain(keys.reference());
        }
    }

    @Test
    void aQuestionIsFoundByItsWordsAndTheWordsAreInNoAddress() {
        try (var resident = browsers.onPhone();
                var worker = browsers.onDesktop()) {
            var keys = Journey.filesByStep(resident, STORY, Team.NORTH);
            Journey.signsIn(worker, NABIL);
            for (var words : new String[] {"trappen", "gevallen was", keys.reference(), Team.NORTH.postcode()}) {
                worker.page().locator("#zoek").fill(words);
                worker.goesOnBy(searchButton(worker)).sees(keys.reference());
                assertThat(worker.page().url()).contains("/werkbak/zoeken").doesNotContain(words.split("[ ]")[0]);
            }
            worker.page().locator("a.naam").first().click();
            worker.sees("Het verhaal");
            worker.page().goBack();
            worker.sees("U zocht op:").sees(keys.reference());
            assertThat(worker.page().locator("#zoek").inputValue()).isEqualTo(Team.NORTH.postcode());
        }
    }

    @Test
    void whoComesSecondKeepsWhatWasTyped() {
        try (var resident = browsers.onPhone();
                var first = browsers.onDesktop();
                var second = browsers.onDesktop()) {
            var page = "/werkbak/"
                    + Journey.filesByStep(resident, STORY, Team.NORTH).reference();
            Journey.signsIn(first, NOOR);
            Journey.signsIn(second, NABIL);
            second.goesTo(page);
            first.goesTo(page).in("#toewijzen").chooses(NOOR.displayName()).presses("Wijs toe");
            second.in("#schrijven").chooses("Notitie, alleen voor het team").fillsIn("Tekst", "Buurvrouw gesproken.");
            second.in("#beoordelen").picks("Hoe snel?", "Spoed");
            second.presses("Gelezen, bewaar").sees("Iemand anders was net iets eerder");
        }
    }

    @Test
    void theDeskWorksByKeyboard() {
        try (var resident = browsers.onPhone();
                var worker = browsers.onDesktop()) {
            Keys keys = Journey.filesByStep(resident, STORY, Team.NORTH);
            Journey.signsIn(worker, NOOR);
            worker.page().keyboard().press("/");
            worker.page().keyboard().type(keys.reference());
            worker.goesOnByKey("Enter").sees(keys.reference());
        }
    }

    private static Locator searchButton(Visitor worker) {
        return worker.page()
                .locator("header")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zoek"));
    }
}
