package nl.handenindewijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A person behind a browser, who looks at every page the way the checks do. */
public final class Visitor implements AutoCloseable {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Response document;

    Visitor(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onResponse(this::remember);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
                complaints.add("request to " + request.url());
            }
        });
    }

    private void remember(Response response) {
        Frame main = page.mainFrame();
        if (response.request().isNavigationRequest() && response.frame() == main && response.status() / 100 != 3) {
            document = response;
        }
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to a page of the portal and looks at it. */
    public Visitor goesTo(String path) {
        page.navigate(path);
        return looks();
    }

    /** Fills in a field by its label. */
    public Visitor fillsIn(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    /** Chooses a radio button or ticks a box by its label. */
    public Visitor chooses(String label) {
        page.getByLabel(label).check();
        return this;
    }

    /** Presses a button, and looks at the page that follows. */
    public Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        page.waitForLoadState();
        return looks();
    }

    /** Follows a link, and looks at the page behind it. */
    public Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return looks();
    }

    /** Finds a text on the page. */
    public Visitor sees(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
        return this;
    }

    /**
     * Looks at the page: valid HTML, no barrier that axe knows, nothing wider than the screen, no error in the console,
     * nothing asked of another site.
     */
    public Visitor looks() {
        assertThat(HtmlChecker.problems(document.text()))
                .as("HTML of " + page.url())
                .isEmpty();
        assertThat(barriers()).as("axe on " + page.url()).isEmpty();
        assertThat(complaints).as("errors at " + page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        return this;
    }

    List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
