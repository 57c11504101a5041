package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A resident files a question and follows it. */
@PortalTest
class ResidentJourneyTest {

    private static final String STORY = "Ik wil graag beter Nederlands leren. Is er een taalles bij mij in de buurt?";

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
    void filesAQuestionAndFollowsIt(Function<Browsers, Visitor> device) {
        try (var resident = device.apply(browsers)) {
            var keys = Journey.filesByStep(resident, STORY, Team.NORTH);
            assertThat(resident.page().url()).endsWith("/hulp-vragen/ontvangen");

            Journey.opensOwnRequest(resident, keys);
            resident.sees("Wij hebben uw vraag ontvangen")
                    .fillsIn("Uw bericht", "Ik kan alleen op dinsdag.")
                    .presses("Verstuur bericht")
                    .sees("Ik kan alleen op dinsdag.")
                    .follows("Ik heb geen hulp meer nodig")
                    .presses("Ja, stop met mijn vraag")
                    .sees("U hebt uw vraag ingetrokken");
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void filesEverythingOnOnePage(Function<Browsers, Visitor> device) {
        try (var resident = device.apply(browsers)) {
            resident.goesTo("/hulp-vragen/kort");
            resident.page().locator("input[name=gevaar][value=NEE]").check();
            resident.page().locator("input[name=adresKeuze][value=LIEVER_NIET]").check();
            resident.page().locator("textarea[name=verhaal]").fill(STORY);
            resident.presses("Verstuur deze vraag").sees("Wij hebben uw vraag").sees(Team.DESK.label());
        }
    }

    @Test
    void filesAQuestionByKeyboardAlone() {
        try (var resident = browsers.onDesktop()) {
            resident.goesTo("/").tabsTo("Stel uw vraag").goesOnByKey("Enter");
            resident.tabsTo("Geld en schulden").page().keyboard().press("Space");
            resident.tabsTo("Verder").goesOnByKey("Enter");
            resident.tabsTo("Ja, er is nu gevaar").page().keyboard().press("ArrowDown");
            resident.tabsTo("Verder").goesOnByKey("Enter");
            resident.tabsTo("Vertel in uw eigen woorden wat er is")
                    .page()
                    .keyboard()
                    .type(STORY);
            resident.tabsTo("Verder").goesOnByKey("Enter");
            resident.tabsTo("Dit is mijn adres").page().keyboard().press("ArrowDown");
            resident.tabsTo("Verder").goesOnByKey("Enter");
            resident.tabsTo("Verder").goesOnByKey("Enter");
            resident.sees("Klopt alles?").tabsTo("Verstuur mijn vraag").goesOnByKey("Enter");
            assertThat(Keys.onReceipt(resident).reference()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void keepsAnswersOverBackReloadAndAnotherLanguage(Function<Browsers, Visitor> device) {
        try (var resident = device.apply(browsers)) {
            resident.goesTo("/hulp-vragen/onderwerp")
                    .chooses("Geld en schulden")
                    .presses("Verder")
                    .chooses("Nee")
                    .presses("Verder");
            var story = resident.page().locator("textarea[name=verhaal]");
            story.fill(STORY);
            resident.goesOnBy(Journey.button(resident.page(), "English"));
            assertThat(story.inputValue()).isEqualTo(STORY);
            assertThat(resident.page().locator("html").getAttribute("lang")).isEqualTo("en");

            resident.presses("Continue").follows("Back");
            assertThat(story.inputValue()).isEqualTo(STORY);
            resident.goesTo("/hulp-vragen/onderwerp");
            assertThat(resident.page().getByLabel("Money and debts").isChecked())
                    .isTrue();
        }
    }

    @Test
    void leadsBackToTheCheckPageAfterAChange() {
        try (var resident = browsers.onPhone()) {
            resident.goesTo("/hulp-vragen/onderwerp")
                    .presses("Verder")
                    .chooses("Weet ik niet")
                    .presses("Verder")
                    .fillsIn("Vertel in uw eigen woorden wat er is", STORY)
                    .presses("Verder")
                    .chooses("Ik geef mijn adres liever niet")
                    .presses("Verder")
                    .presses("Verder");
            resident.goesOnBy(
                    resident.page().locator("a[href*='/hulp-vragen/verhaal']").first());
            resident.fillsIn("Vertel in uw eigen woorden wat er is", "Toch anders.")
                    .presses("Verder")
                    .sees("Klopt alles?")
                    .sees("Toch anders.");
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void isHelpedAtOnceInDanger(Function<Browsers, Visitor> device) {
        try (var resident = device.apply(browsers)) {
            resident.goesTo("/hulp-vragen/onderwerp")
                    .presses("Verder")
                    .chooses("Ja, er is nu gevaar")
                    .presses("Verder")
                    .sees("112")
                    .sees("0800-2000")
                    .sees("Toch een bericht achterlaten");
            assertThat(resident.page().locator("main a[href='tel:112']").count())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void isToldWhatIsMissing(Function<Browsers, Visitor> device) {
        try (var resident = device.apply(browsers)) {
            resident.goesTo("/hulp-vragen/kort").presses("Verstuur deze vraag").sees("Wij missen nog iets");
            resident.page().locator("textarea[name=verhaal]").fill(STORY);
            resident.presses("Verstuur deze vraag");
            assertThat(resident.page().title()).startsWith("Fout:");
            assertThat(resident.page().locator("textarea[name=verhaal]").inputValue())
                    .isEqualTo(STORY);
        }
    }

    @Test
    void showsTheSameReceiptAgainAfterAReload() {
        try (var resident = browsers.onPhone()) {
            var keys = Journey.filesByStep(resident, STORY, Team.SOUTH);
            resident.page().reload();
            assertThat(Keys.onReceipt(resident)).isEqualTo(keys);
        }
    }
}
