package nl.handenindewijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The browser of the tests starts, runs scripts and is judged by checks that do find faults. */
class BrowsersTest {

    private static final String GOOD = """
            <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head>\
            <body><main><h1>Proef</h1><p>Een zin om te lezen.</p></main></body></html>""";

    @Test
    void seesWhatIsWrong() {
        try (var browsers = new Browsers(() -> 80);
                var visitor = browsers.onPhone()) {
            visitor.page().setContent(GOOD);
            assertThat(visitor.barriers()).isEmpty();
            assertThat(visitor.page().evaluate("1 + 1")).isEqualTo(2);
            visitor.page().setContent(GOOD.replace("<h1>", "<img src='data:,'><h1>"));
            assertThat(visitor.barriers()).singleElement().asString().startsWith("image-alt");
        }
    }

    @Test
    void knowsValidHtml() {
        assertThat(HtmlChecker.problems(GOOD)).isEmpty();
        assertThat(HtmlChecker.problems(GOOD.replace("<p>", "<p id='a b'>"))).isNotEmpty();
    }
}
