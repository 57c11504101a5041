package nl.handenindewijk.journeys;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Friday: somebody goes on leave, everything gets another owner, and every resident knows whom to expect. */
@PortalTest
class HandoverJourneyTest {

    private static final String STORY = "Mijn huur is te hoog en ik begrijp de brief over de toeslag niet goed.";

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
    void handoverBeforeLeave(Function<Browsers, Visitor> device) {
        try (var resident = browsers.onPhone();
                var noor = device.apply(browsers)) {
            var first = Journey.filesByStep(resident, STORY, Team.NORTH);
            var second = Journey.filesByStep(resident, STORY, Team.NORTH);
            Journey.signsIn(noor, NOOR);
            for (var keys : new Journey.Keys[] {first, second}) {
                noor.goesTo("/werkbak/" + keys.reference());
                noor.in("#toewijzen").chooses(NOOR.displayName()).presses("Wijs toe");
            }
            reportsLeave(noor);
            decidesAboutTheDouble(noor, first, second);

            noor.goesTo("/werkbak/overdracht").sees("2 open zaken").sees("Voorstel:");
            noor.presses("Draag deze zaken over").sees("Geef een reden");
            noor.page().locator("#naar-0").selectOption(NABIL.id().toString());
            noor.page().locator("#naar-1").selectOption(NABIL.id().toString());
            noor.fillsIn("Reden", "Verlof tot december").presses("Draag deze zaken over");
            noor.sees("2 zaken overgedragen van 2").sees("Nu van " + NABIL.displayName());
            noor.goesTo("/werkbak/overdracht").sees("geen open zaken");

            Journey.opensOwnRequest(resident, first);
            resident.sees("Nabil").sees("U hebt een andere contactpersoon (Nabil)");
            assertThat(resident.page().content()).doesNotContain("Verlof tot december");
        }
    }

    private static void reportsLeave(Visitor noor) {
        noor.goesTo("/werkbak/afwezigheid");
        noor.page().locator("#van").fill("2026-03-12");
        noor.page().locator("#tot").fill("2026-03-11");
        noor.presses("Bewaar").sees("De laatste dag ligt voor de eerste dag");
        noor.page().locator("#tot").fill("2026-03-20");
        noor.picks("Wie neemt waar?", LEA.displayName()).presses("Bewaar").sees("Waarneming: " + LEA.displayName());
    }

    /** The same words twice: she looks, and says that both are to go on. */
    private static void decidesAboutTheDouble(Visitor noor, Journey.Keys first, Journey.Keys second) {
        noor.goesTo("/werkbak/" + first.reference());
        noor.follows("Verwante vragen: kijk of dit dubbel is").sees(second.reference());
        noor.page().locator("#reden-0").fill("Vader en dochter, ieder een eigen brief");
        noor.presses("Zelfde huishouden").sees("Vader en dochter, ieder een eigen brief");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void severalGetALevelAndAnotherTeamAtOnce(Function<Browsers, Visitor> device) {
        try (var resident = browsers.onPhone();
                var noor = device.apply(browsers)) {
            var keys = Journey.filesByStep(resident, STORY, Team.NORTH);
            Journey.signsIn(noor, NOOR);
            noor.page().locator("input[name=zaak]").first().check();
            noor.presses("Verdeel de gekozen vragen");
            noor.picks("Zelfde niveau voor alle", "Spoed")
                    .presses("Bekijk wat verandert")
                    .sees("van Gewoon naar Spoed");
            noor.fillsIn("Reden", "Huis uit op maandag")
                    .presses("Geef dit niveau aan 1 vraag")
                    .sees("1 van 1");
            noor.goesTo("/werkbak?deel=later");
            noor.page().locator("input[name=zaak]").first().check();
            noor.presses("Verdeel de gekozen vragen");
            noor.picks("Naar een ander team", Team.SOUTH.label()).presses("Bekijk de overdracht");
            noor.fillsIn("Reden", "Verhuisd").presses("Draag 1 vraag over").sees("1 van 1 vragen overgedragen");
            noor.goesTo("/werkbak/" + keys.reference()).sees("Deze pagina is er niet");
        }
    }
}
