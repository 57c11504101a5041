package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are only read: valid, without barriers, on a phone and a desktop, in both languages. */
@PortalTest
class EveryPageTest {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/hulplijnen",
            "/privacy",
            "/meelezen",
            "/toegankelijkheid",
            "/veilig-gebruik",
            "/over",
            "/wijken",
            "/wijken/WK999901",
            "/hulp-vragen/onderwerp",
            "/hulp-vragen/kort",
            "/hulp-vragen/voor-een-ander",
            "/mijn-vraag",
            "/mijn-vraag?verlopen",
            "/mijn-vraag?gesloten",
            "/inloggen",
            "/bestaat-niet");

    @Autowired
    private Browsers browsers;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void ofEverybody(String language) {
        try (var phone = browsers.onPhone();
                var desktop = browsers.onDesktop()) {
            for (var visitor : List.of(phone, desktop)) {
                visitor.page().navigate("/taal/" + language + "?terug=/over");
                PUBLIC.forEach(visitor::goesTo);
                assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOOR, /werkbak/nieuw /werkbak/overdracht /werkbak/overdracht/bellen /werkbak/afwezigheid /werkbak/noodtoegang /werkbak /werkbak?van=ik /werkbak?deel=later /werkbak?thema=GELD /werkbak/weergaven /mijn-account/sneltoetsen /werkbak/zoeken /werkbak/taken /werkbak/agenda /mijn-account/wachtwoord /bestaat-niet",
        "ADA, /beheer /beheer/rapport /beheer/rapport?per=team&wijk=WK999901 /beheer/rapport/vertrouwen /beheer/rapport/vertrouwen?wijk=WK999901 /beheer/handen /beheer/handen/wat-als /beheer/handen/aannames /beheer/uren /beheer/gebieden /beheer/vroegsignalen /beheer/behoefte /beheer/medewerkers /beheer/medewerkers/nieuw /beheer/teams /beheer/signalen /beheer/termijnen /beheer/hulplijnen /beheer/standaardteksten /beheer/standaardteksten/tekst /beheer/hulplijnen/lijn /beheer/hulplijnen/lijn?code=VEILIG_THUIS /beheer/teams/nieuw",
        "ADA, /beheer/instellingen /beheer/instellingen/onderwerpen /beheer/instellingen/drempels /beheer/instellingen/sluiten /beheer/instellingen/bewaren /beheer/instellingen/gewichten /beheer/instellingen/vragen /beheer/instellingen/vragen/voorbeeld /beheer/instellingen/eigen-vragen /beheer/teksten /beheer/teksten?taal=en&deel=intake /beheer/teksten/tekst?code=layout.skip&taal=en",
        "NOOR, /werkbak/sociale-kaart /werkbak/sociale-kaart?thema=GELD&open=nu /werkbak/verwijzingen /werkbak/verwijzingen?van=team /werkbak/afdruk /werkbak/afdruk?van=niemand&thema=GELD",
        "ADA, /beheer/sociale-kaart /beheer/sociale-kaart/dienst /beheer/sociale-kaart/organisatie /beheer/sociale-kaart/invoer",
        "LEA, /werkbak/uren",
        "PIM, /beheer /beheer/inzage /beheer/noodtoegang"
    })
    void ofAWorker(Cast person, String pages) {
        try (var phone = browsers.onPhone();
                var desktop = browsers.onDesktop()) {
            for (var visitor : List.of(phone, desktop)) {
                Journey.signsIn(visitor, person);
                for (var page : pages.split(" ")) {
                    visitor.goesTo(page);
                }
            }
        }
    }

    /** A case like another one, and what the attention officer sees. */
    @Test
    void ofACase() {
        var case1 = "/werkbak/"
                + submit.submit(Questions.calm(Cast.Team.NORTH)).reference().value();
        submit.submit(Questions.calm(Cast.Team.NORTH));
        database.sql().update("insert into staff_worker_role values (?, 'ATTENTION_OFFICER')", Cast.LEA.id());
        try (var phone = browsers.onPhone();
                var desktop = browsers.onDesktop()) {
            for (var visitor : List.of(phone, desktop)) {
                Journey.signsIn(visitor, Cast.LEA);
                for (var page : List.of(case1, case1 + "/verwant", case1 + "/meldcode", "/werkbak/meldcodes")) {
                    visitor.goesTo(page);
                }
            }
        }
    }

    /** The first page a resident meets, all of it, over a slow line. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/hulp-vragen/onderwerp"})
    void isLight(String path) {
        try (var visitor = browsers.onPhone()) {
            var bytes = bytesOf(visitor, path);
            assertThat(bytes).isPositive().isLessThanOrEqualTo(60_000);
        }
    }

    private static long bytesOf(Visitor visitor, String path) {
        var sizes = new java.util.concurrent.atomic.AtomicLong();
        visitor.page().onRequestFinished(request -> {
            var size = request.sizes();
            sizes.addAndGet(size.responseBodySize + size.responseHeadersSize);
        });
        visitor.page().navigate(path);
        visitor.page().waitForTimeout(300);
        return sizes.get();
    }
}
