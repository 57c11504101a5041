package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Verlaat deze site" in a real browser: by key, by button, by keyboard, and without scripts. */
@PortalTest(resetPerMethod = false)
class QuickExitTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Municipality municipality;

    @Test
    void shiftThreeTimesLeavesAtOnce() {
        try (var visitor = elsewhere(browsers.onDesktop())) {
            visitor.page().navigate("/veilig-gebruik");
            visitor.page().keyboard().press("Shift");
            visitor.page().keyboard().press("Shift");
            assertThat(visitor.page().url()).contains("/veilig-gebruik");
            visitor.page().keyboard().press("Shift");
            hasLeft(visitor);
        }
    }

    @Test
    void capitalsAreNoExit() {
        try (var visitor = elsewhere(browsers.onDesktop())) {
            visitor.page().navigate("/veilig-gebruik");
            for (var key : new String[] {"Shift+A", "Shift+B", "Shift+C", "Shift+D"}) {
                visitor.page().keyboard().press(key);
            }
            visitor.page().waitForTimeout(200);
            assertThat(visitor.page().url()).contains("/veilig-gebruik");
        }
    }

    @Test
    void theButtonLeavesNoWayBackToThePage() {
        try (var visitor = elsewhere(browsers.onPhone())) {
            visitor.page().navigate("/over");
            visitor.page().navigate("/veilig-gebruik");
            button(visitor.page()).click();
            hasLeft(visitor);
            visitor.page().goBack();
            assertThat(visitor.page().url()).endsWith("/over");
        }
    }

    @Test
    void isTheFirstStopOfTheKeyboard() {
        try (var visitor = elsewhere(browsers.onDesktop())) {
            visitor.page().navigate("/privacy");
            visitor.page().keyboard().press("Tab");
            assertThat(visitor.page().evaluate("document.activeElement.textContent"))
                    .isEqualTo("Verlaat deze site");
            visitor.page().keyboard().press("Enter");
            hasLeft(visitor);
        }
    }

    @Test
    void worksWithoutScripts() {
        try (var visitor = elsewhere(browsers.onPhoneWithoutJavaScript())) {
            visitor.page().navigate("/veilig-gebruik");
            button(visitor.page()).click();
            hasLeft(visitor);
        }
    }

    /** Beside the page, the browser would keep what was sent: on disk, and after leaving. */
    @Test
    void aRefusedFormIsNotKeptToBeSentAgain() {
        try (var visitor = browsers.onDesktop()) {
            var page = visitor.page();
            page.navigate("/hulp-vragen/voor-een-ander");
            page.locator("#verhaal").fill("Mijn buurvrouw komt niet buiten.");
            page.locator("#stap button.nl-button--primary").click();
            page.locator("#fouten").waitFor();
            assertThat(page.reload().request().method()).isEqualTo("GET");
        }
    }

    private Visitor elsewhere(Visitor visitor) {
        visitor.context()
                .route(
                        municipality.exitUrl() + "**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<!DOCTYPE html><title>Het weer</title><p>Het regent.")));
        return visitor;
    }

    private static com.microsoft.playwright.Locator button(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verlaat deze site"))
                .last();
    }

    private void hasLeft(Visitor visitor) {
        visitor.page().waitForURL(municipality.exitUrl().toString());
        assertThat(visitor.page().title()).isEqualTo("Het weer");
    }
}
