package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
