package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CleanParametersTest {

    @Test
    void keepsWordsAndDropsWhatIsNoText() {
        Map.of(
                        "gewoon", "gewoon",
                        "een\0twee", "eentwee",
                        "regel\r\nregel", "regel\nregel",
                        "oud\rmac", "oud\nmac",
                        "tab\tblijft", "tab\tblijft",
                        "bel\007 en\033[31m kleur", "bel en[31m kleur",
                        "e\u0301e\u0301n", "\u00e9\u00e9n",
                        "c1\u0085\u009b", "c1",
                        "\u0645\u0631\u062d\u0628\u0627", "\u0645\u0631\u062d\u0628\u0627")
                .forEach((typed, clean) ->
                        assertThat(CleanParameters.clean(typed)).isEqualTo(clean));
    }

    /** Whole forms of nothing but accents would keep a processor busy for minutes. */
    @Test
    void aTowerOfAccentsIsCutBeforeItIsPutInOrder() {
        var tower = "a" + "\u0301".repeat(20) + "\u0323".repeat(5000) + "b";
        assertThat(CleanParameters.clean(tower))
                .hasSize(31)
                .startsWith("\u1ea1")
                .endsWith("\u0301b");
        assertThat(CleanParameters.clean("a\u0323\u0301")).isEqualTo("\u1ea1\u0301");
    }

    /** A telephone that loses its connection halfway a form is no fault of the portal, and no line in its log. */
    @Test
    void aFormThatStopsHalfwayIsNoFault() throws Exception {
        var response = new MockHttpServletResponse();
        response.setCommitted(true);
        new CleanParameters().doFilter(halfway(), response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(200);

        var open = new MockHttpServletResponse();
        new CleanParameters().doFilter(halfway(), open, new MockFilterChain());
        assertThat(open.getStatus()).isEqualTo(400);
    }

    private static HttpServletRequest halfway() {
        return new MockHttpServletRequest("POST", "/hulp-vragen/kort") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new InvalidParameterException(new EOFException(), 400);
            }
        };
    }
}
