package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk stays open all day: news comes in, nothing moves by itself, and the keyboard is enough. */
@PortalTest
class LiveJourneyTest {

    private static final String STREAM = "**/werkbak/nieuws";

    @Autowired
    private Browsers browsers;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    private String file() {
        return submit.submit(Questions.calm(Team.NORTH)).reference().value();
    }

    @Test
    void newCasesAreAnnouncedAndShownWhenTheWorkerWants() {
        var first = file();
        try (var worker = browsers.onDesktop()) {
            var page = worker.page();
            page.waitForResponse(STREAM, () -> Journey.signsIn(worker, Cast.NOOR));
            var row = page.locator("tr[data-zaak='" + first + "'] a.naam");
            row.focus();
            page.locator("tr[data-zaak='" + first + "'] input").check();
            row.focus();
            var before = row.boundingBox();

            var second = file();
            var bar = page.locator(".nieuws");
            PlaywrightAssertions.assertThat(bar).containsText("1 nieuwe of gewijzigde zaak");
            assertThat(page.locator("[data-tel=stand-nieuw]").innerText()).isEqualTo("2");
            assertThat(page.content()).doesNotContain("data-zaak=\"" + second);
            assertThat(row.boundingBox().y).isEqualTo(before.y);
            worker.looks();

            page.keyboard().press("n");
            PlaywrightAssertions.assertThat(page.locator("tr[data-zaak='" + second + "']"))
                    .isVisible();
            PlaywrightAssertions.assertThat(bar).isHidden();
            assertThat(row.evaluate("it => it === document.activeElement")).isEqualTo(true);
            assertThat(page.locator("tr[data-zaak='" + first + "'] input").isChecked())
                    .isTrue();
            worker.looks();
        }
    }

    static Stream<Named<Consumer<Route>>> lines() {
        return Stream.of(
                Named.of("blocked", Route::abort),
                Named.of("refused", route -> route.fulfill(new Route.FulfillOptions().setStatus(503))),
                Named.of("told to stop", route -> route.fulfill(new Route.FulfillOptions().setStatus(204))),
                Named.of("held up on the way", route -> {}));
    }

    /** Between the office and the portal stands something that lets no stream through. */
    @ParameterizedTest
    @MethodSource("lines")
    void withoutAStreamThePageAsksNowAndThenAndStillNothingMoves(Consumer<Route> line) {
        var first = file();
        try (var worker = browsers.onDesktop()) {
            var page = worker.page();
            Journey.signsIn(worker, Cast.NOOR);
            page.route(STREAM, line);
            page.clock().install();
            page.waitForResponse("**/werkbak/stand", () -> page.navigate("/werkbak"));
            var row = page.locator("tr[data-zaak='" + first + "'] a.naam");
            row.hover();
            var before = row.boundingBox();

            var second = file();
            database.awaitListeners();
            assertThat(page.locator(".nieuws").isHidden()).isTrue();
            page.waitForResponse("**/werkbak/stand", () -> page.clock().fastForward(31_000));
            page.clock().fastForward(1_000);
            PlaywrightAssertions.assertThat(page.locator(".nieuws")).containsText("1 nieuwe of gewijzigde zaak");
            assertThat(page.locator("[data-tel=stand-nieuw]").innerText()).isEqualTo("2");
            assertThat(page.content()).doesNotContain("data-zaak=\"" + second);
            assertThat(row.boundingBox().y).as("the row under the pointer").isEqualTo(before.y);

            page.keyboard().press("n");
            PlaywrightAssertions.assertThat(page.locator("tr[data-zaak='" + second + "']"))
                    .isVisible();
        }
    }

    /** The office's line was away for a moment, and just then something came in. */
    @Test
    void whatCameInWhileTheStreamWasAwayIsToldAsSoonAsItIsBack() {
        file();
        try (var worker = browsers.onDesktop()) {
            var page = worker.page();
            Journey.signsIn(worker, Cast.NOOR);
            page.route(STREAM, Route::abort);
            page.waitForResponse("**/werkbak/stand", () -> page.navigate("/werkbak"));
            file();
            page.unroute(STREAM);
            PlaywrightAssertions.assertThat(page.locator(".nieuws"))
                    .containsText(
                            "1 nieuwe of gewijzigde zaak",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(25_000));
        }
    }

    @Test
    void aCaseSaysThatAColleagueLooksTooAndThatItChanged() {
        var reference = file();
        try (var noor = browsers.onDesktop();
                var nabil = browsers.onPhone()) {
            Journey.signsIn(noor, Cast.NOOR);
            Journey.signsIn(nabil, Cast.NABIL);
            noor.page()
                    .waitForResponse(
                            STREAM,
                            () -> noor.page()
                                    .waitForResponse("**/kijkers", () -> noor.goesTo("/werkbak/" + reference)));
            nabil.goesTo("/werkbak/" + reference);
            PlaywrightAssertions.assertThat(nabil.page().locator(".kijkers"))
                    .hasText("Een collega kijkt ook: " + Cast.NOOR.displayName());
            nabil.in("#beoordelen").presses("Gelezen, bewaar");
            var bar = noor.page().locator(".nieuws");
            PlaywrightAssertions.assertThat(bar).containsText("net gewijzigd");
            assertThat(nabil.page().locator(".nieuws").isHidden())
                    .as("one's own change is no news")
                    .isTrue();
        }
    }

    @Test
    void whatWasTypedIsThereAfterTheBrowserWasClosed() {
        var reference = file();
        try (var worker = browsers.onDesktop()) {
            Journey.signsIn(worker, Cast.NOOR);
            worker.goesTo("/werkbak/" + reference);
            worker.page().locator("#tekst").fill("Half af");
            worker.page().locator("[name=soort][value=BERICHT]").check();
            PlaywrightAssertions.assertThat(worker.page().locator("#schrijven .concept__stand"))
                    .hasText("Concept bewaard.");
        }
        try (var worker = browsers.onPhone()) {
            Journey.signsIn(worker, Cast.NOOR);
            worker.goesTo("/werkbak/" + reference).sees("nog niet verstuurd");
            assertThat(worker.page().locator("#tekst").inputValue()).isEqualTo("Half af");
            assertThat(worker.page().locator("[name=soort][value=BERICHT]").isChecked())
                    .as("it is still for the resident")
                    .isTrue();
            worker.in("#schrijven").presses("Gooi weg");
            assertThat(worker.page().locator("#tekst").inputValue()).isEmpty();
        }
    }

    @Test
    void whatWasTypedIsKeptByWhoWalksToAnotherRoomAtOnce() {
        var reference = file();
        try (var worker = browsers.onDesktop()) {
            Journey.signsIn(worker, Cast.NOOR);
            var page = worker.goesTo("/werkbak/" + reference).page();
            page.clock().install();
            page.locator("#tekst").fill("Half af");
            page.waitForRequest(
                    "**/concept",
                    () -> page.locator("a[href$='/taken']:visible").last().click());
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("/taken$"));
            page.waitForCondition(() -> Boolean.TRUE.equals(
                    database.sql().queryForObject("select exists (select from casework_draft)", Boolean.class)));
        }
        try (var worker = browsers.onPhone()) {
            Journey.signsIn(worker, Cast.NOOR);
            worker.goesTo("/werkbak/" + reference).sees("nog niet verstuurd");
            assertThat(worker.page().locator("#tekst").inputValue()).isEqualTo("Half af");
        }
    }

    @Test
    void keysWalkThroughTheDeskAndCanBeSwitchedOff() {
        var reference = file();
        try (var worker = browsers.onDesktop()) {
            Journey.signsIn(worker, Cast.NOOR);
            var page = worker.page();
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("naam");
            page.keyboard().press("x");
            assertThat(page.locator(".rijen input").first().isChecked()).isTrue();
            page.keyboard().press("?");
            page.locator("dialog.blad").waitFor();
            worker.looks();
            page.keyboard().press("j");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.blad").count()).isZero();
            page.keyboard().press("/");
            page.keyboard().type("jxn?");
            assertThat(page.locator("#zoek").inputValue()).isEqualTo("jxn?");
            assertThat(page.locator("dialog.blad").count()).isZero();

            worker.goesTo("/mijn-account/sneltoetsen").presses("Zet sneltoetsen uit");
            worker.goesTo("/werkbak/" + reference);
            page.keyboard().press("s");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
            worker.goesTo("/mijn-account/sneltoetsen").presses("Zet sneltoetsen aan");
            worker.goesTo("/werkbak/" + reference);
            page.keyboard().press("s");
            assertThat(page.evaluate("document.activeElement.closest('#schrijven') !== null"))
                    .isEqualTo(true);
        }
    }
}
