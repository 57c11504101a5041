package nl.handenindewijk.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** The real browser of the tests, started when the first test asks for it. */
public final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    /** More than a loaded machine needs: only a fault waits this long. */
    private static final double PATIENCE_MS = 45_000;

    private final IntSupplier port;
    private Playwright playwright;
    private Browser browser;
    private Chromium chromium;

    /** @param port of the portal to visit */
    public Browsers(IntSupplier port) {
        this.port = port;
    }

    /** Someone who visits on a phone of 320 pixels wide. */
    public Visitor onPhone() {
        return open(new Browser.NewContextOptions().setViewportSize(320, 568).setHasTouch(true));
    }

    /** Someone who visits on a phone with JavaScript switched off. */
    public Visitor onPhoneWithoutJavaScript() {
        return open(new Browser.NewContextOptions().setViewportSize(320, 568).setJavaScriptEnabled(false));
    }

    /** Someone who visits on a desktop screen. */
    public Visitor onDesktop() {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** Someone with a browser set as wanted; language Dutch and the address of the portal are added. */
    public synchronized Visitor open(Browser.NewContextOptions options) {
        start();
        var context = browser.newContext(options.setBaseURL(address()).setLocale("nl-NL"));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Visitor(context, !Boolean.FALSE.equals(options.javaScriptEnabled));
    }

    /** Someone whose browser keeps on disk what browsers keep: history, cache, form data. Close it before you look. */
    public synchronized Visitor withProfile(Path folder) {
        start();
        var context = playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(chromium.executable())
                                .setEnv(environment())
                                .setArgs(FLAGS)
                                .setBaseURL(address())
                                .setLocale("nl-NL"));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Visitor(context, true);
    }

    private String address() {
        return "http://localhost:" + port.getAsInt();
    }

    private void start() {
        if (browser != null) {
            return;
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        chromium = ChromiumFinder.find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.executable())
                        .setEnv(environment())
                        .setArgs(FLAGS));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        return environment;
    }

    @Override
    public synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
