package nl.handenindewijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;

/** A person behind a browser, who looks at every page the way the checks do. */
public final class Visitor implements AutoCloseable {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int MOST_TABS = 60;

    private static final String NAME_OF_FOCUS = """
            (() => {
                const it = document.activeElement;
                const words = element => element.textContent.replace(/\\s+/g, ' ').trim();
                if (it.getAttribute('aria-label')) return it.getAttribute('aria-label');
                if (it.labels && it.labels.length) return words(it.labels[0]);
                return words(it);
            })()""";

    /** Something changes around what has the focus: an outline or a shadow. */
    private static final String FOCUS_SHOWS = """
            (() => {
                const visible = element => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                        || style.boxShadow !== 'none';
                };
                const it = document.activeElement;
                return visible(it) || (it.labels && [...it.labels].some(visible));
            })()""";

    private final BrowserContext context;
    private final boolean scripts;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private Response document;
    private String elsewhere;
    private Locator scope;

    Visitor(BrowserContext context, boolean scripts) {
        this.context = context;
        this.scripts = scripts;
        page = context.newPage();
        scope = page.locator("main");
        page.onResponse(this::remember);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            boolean expected = request.url().startsWith("http://localhost:")
                    || request.url().startsWith("data:")
                    || (elsewhere != null && request.url().startsWith(elsewhere));
            if (!expected) {
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
        scope.getByLabel(label).fill(text);
        return this;
    }

    /** Chooses a radio button or ticks a box by its label. */
    public Visitor chooses(String label) {
        scope.getByLabel(label).check();
        return this;
    }

    /** Chooses from a list by its label. */
    public Visitor picks(String label, String option) {
        scope.getByLabel(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Presses a button of the page itself, and looks at the page that follows. */
    public Visitor presses(String button) {
        return goesOnBy(scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first());
    }

    /** Follows a link of the page itself, and looks at the page behind it. */
    public Visitor follows(String link) {
        return goesOnBy(scope.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first());
    }

    /** Clicks what leads to another page, and looks at that page. */
    public Visitor goesOnBy(Locator control) {
        page.waitForNavigation(control::click);
        return looks();
    }

    /** What follows happens in this part of the page, until the next page. */
    public Visitor in(String part) {
        scope = page.locator(part);
        return this;
    }

    /** Tabs to a control by the keyboard alone, as far as it takes. */
    public Visitor tabsTo(String name) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate(NAME_OF_FOCUS))) {
                assertThat((Boolean) page.evaluate(FOCUS_SHOWS))
                        .as("focus shows on " + name)
                        .isTrue();
                return this;
            }
        }
        throw new AssertionError("No control named '" + name + "' within reach of the keyboard at " + page.url());
    }

    /** Presses a key that leads to another page, and looks at that page. */
    public Visitor goesOnByKey(String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
        return looks();
    }

    /** Expects to be taken to another site: answers in its place, since nothing outside can be reached. */
    public Visitor mayLeaveTo(String site) {
        elsewhere = site;
        context.route(
                url -> url.startsWith(site),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><html lang=nl><title>Het weer</title><h1>Het weer</h1></html>")));
        return this;
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
        scope = page.locator("main");
        assertThat(HtmlChecker.problems(document.text()))
                .as("HTML of " + page.url())
                .isEmpty();
        if (scripts) { // axe is a script itself, and the page is the same without
            assertThat(barriers()).as("axe on " + page.url()).isEmpty();
        }
        assertThat(complaints).as("errors at " + page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
        return this;
    }

    List<String> barriers() {
        page.evaluate("scrollTo(0, 0)"); // a header that stays in view covers whatever a #fragment scrolled under it
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
