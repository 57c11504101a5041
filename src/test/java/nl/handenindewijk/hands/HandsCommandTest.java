package nl.handenindewijk.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that auditors reckon with. */
class HandsCommandTest {

    private static final Offset<Double> PRINTED = within(0.5e-6);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theDemoLooksBalancedWhileOneDistrictMissesTwoHands() {
        assertThat(run("", "--example")).isZero();
        var example = printed();
        var figures = figures(example);

        var b = figures.get("wijken").get(1);
        assertThat(b.get("flow").get("likely").asDouble()).isEqualTo(6.05, within(0.01));
        assertThat(b.get("missing").get("likely").asDouble()).isGreaterThan(2);
        assertThat(b.get("verdict").asString()).isEqualTo("SHORT");
        assertThat(b.get("waitWithMoreHands").get("outlook").asString()).isEqualTo("GROWS_WITHOUT_END");
        assertThat(b.get("waitWithMoreHands").has("meanWait")).isFalse();
        assertThat(b.get("asked").get("low").asDouble()).isEqualTo(1.4028, within(0.5e-4));
        assertThat(b.get("pressure").get("targetQueue").asDouble()).isEqualTo(553.4 / 52, PRINTED);
        assertThat(b.get("backlog").get("outlook").asString()).isEqualTo("GROWS_WITHOUT_END");
        assertThat(figures.get("wijken").get(0).get("asked").get("expected").asDouble())
                .isEqualTo(381, PRINTED);
        assertThat(figures.get("wijken").get(2).get("chanceOfChange").asDouble())
                .isEqualTo(0.017598, PRINTED);
        var together = figures.get("together");
        assertThat(together.get("verdict").asString()).isEqualTo("WITHIN_THE_BAND");
        assertThat(together.get("equityByNeed").get("gini").asDouble()).isEqualTo(0.120054, PRINTED);
        assertThat(together.get("equityByNeed")
                        .get("perThousandAndMove")
                        .get("WK999902")
                        .get("move")
                        .asDouble())
                .isEqualTo(1.5435, within(0.5e-4));
        assertThat(together.get("equityByInhabitants").get("gini").asDouble()).isEqualTo(0.024405, PRINTED);
        var lines = figures.get("lines");
        assertThat(lines.get(0).get("chanceToWait").asDouble()).isEqualTo(0.718388, PRINTED);
        assertThat(lines.get(0).get("fewestHands").asInt()).isEqualTo(5);
        assertThat(lines.get(1).get("meanWaitByUrgency").get(2).asDouble()).isEqualTo(0.332587, PRINTED);
        assertThat(lines.get(2).get("oneTeam").get("meanWait").asDouble()).isEqualTo(0.030737, PRINTED);
    }

    @Test
    void theSameScenarioPrintsTheSame() {
        run("", "--example");
        var example = printed();
        run(example);
        var first = printed();
        run(example);
        assertThat(printed()).isEqualTo(first);
    }

    @Test
    void flowStockAndPressureToThePrintedDigits() {
        var wijk = figures("""
                {"margins": {"arrivals": 0, "hours": 0}, "wijken": [{"code": "F1", "fte": 3, "waiting": 40,
                  "arrivals": [{"theme": "schulden", "perYear": 120, "hours": 6}, {"theme": "opvoeden", "perYear": 80, "hours": 9},
                    {"theme": "eenzaam", "perYear": 60, "hours": 4}, {"theme": "mantelzorg", "perYear": 45, "hours": 5},
                    {"theme": "geweld", "perYear": 18, "hours": 16}, {"theme": "taal", "perYear": 50, "hours": 3.5},
                    {"theme": "overig", "perYear": 150, "hours": 1}],
                  "cases": {"accepted": 0.6, "weeks": 20, "perFte": 16}}]}""").get("wijken").get(0);
        assertThat(wijk.get("requestsPerYear").get("likely").asDouble()).isEqualTo(523);
        assertThat(wijk.get("flow").get("likely").asDouble()).isEqualTo(2.764594, PRINTED);
        assertThat(wijk.get("flow").get("high").asDouble()).isEqualTo(2.764594, PRINTED);
        assertThat(wijk.get("openCases").asDouble()).isEqualTo(523.0 / 52 * 0.6 * 20, PRINTED);

        var pressed = figures("""
                {"wijken": [{"code": "P", "fte": 1, "waiting": 40, "arrivals": [{"theme": "x", "perYear": 312, "hours": 1}],
                  "pressure": {"targetWeeks": 4}}]}""").get("wijken").get(0).get("pressure");
        assertThat(pressed.get("targetQueue").asDouble()).isEqualTo(6);
        assertThat(pressed.get("targetCapacity").asDouble()).isEqualTo(7.0);
        assertThat(pressed.get("reliefCapacity").asDouble()).isEqualTo(7.31, within(0.005));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | there is nothing on standard input",
                "[] | scenario: must be an object",
                "{} | wijken: is missing",
                "{\"wijken\": [} | scenario: no JSON, line 1 column",
                "{\"wijken\": [], \"wijken\": []} | scenario: no JSON",
                "{} {} | scenario: no JSON",
                "{\"wijken\": []} | wijken: must be a list of 1 to 1000",
                "{\"wijken\": [3]} | wijken[0]: must be an object",
                "{\"wijken\": [{}]} | wijken[0].code: is missing",
                "{\"wijken\": [{\"code\": 7}]} | wijken[0].code: must be a text",
                "{\"wijken\": [{\"code\": \"A\"}]} | wijken[0].arrivals: is missing",
                "{\"wijken\": [{\"code\": \"A\", \"arrivals\": [{\"theme\": \"x\", \"perYear\": -1, \"hours\": 2}]}]} | wijken[0].arrivals[0].perYear: must be a number from 0 to",
                "{\"wijken\": [{\"code\": \"A\", \"arrivals\": [{\"theme\": \"x\", \"perYear\": \"1\", \"hours\": 2}]}]} | wijken[0].arrivals[0].perYear: must be a number",
                "{\"wijken\": [{\"code\": \"A\", \"arrivals\": [{\"theme\": \"x\", \"perYear\": 1, \"hours\": {\"low\": 3, \"likely\": 2, \"high\": 4}}]}]} | wijken[0].arrivals[0].hours: low, likely and high",
                "{\"wijken\": [{\"code\": \"A\", \"arrivals\": [{\"theme\": \"x\", \"perYear\": 1, \"hours\": 2}], \"fte\": null}]} | wijken[0].fte: is missing",
                "{\"wijken\": [{\"code\": \"A\", \"arrivals\": [{\"theme\": \"x\", \"perYear\": 1e6, \"hours\": 9999}], \"fte\": 1}]} | A: asks for more than 5000 posts",
                "{\"wijken\": [{\"code\": \"A\", \"arrivals\": [{\"theme\": \"x\", \"perYear\": 1, \"hours\": 2}], \"fte\": 1, \"fet\": 1}]} | wijken[0].fet: is not known here",
                "{\"workYear\": {\"leave\": 0.6, \"sickness\": 0.5}} | workYear: leave and sickness leave no hours",
                "{\"lines\": [{\"name\": \"x\", \"hands\": 1.5, \"arrivals\": 1, \"perHand\": 1, \"within\": 1}]} | lines[0].hands: must be a whole number"
            })
    void refusesWhatMakesNoSenseAndSaysWhere(String scenario, String message) {
        assertThat(run(scenario)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).hasLineCount(1);
        assertThat(out.size()).as("nothing is printed").isZero();
    }

    @Test
    void theSameCodeTwiceAndAnUnknownOptionAreRefused() {
        var a = "{\"code\": \"A\", \"fte\": 1, \"arrivals\": [{\"theme\": \"x\", \"perYear\": 1, \"hours\": 2}]}";
        assertThat(run("{\"wijken\": [" + a + "," + a + "]}")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("wijken[1].code: is there twice");
        assertThat(run("{}", "--voorbeeld")).isEqualTo(2);
    }

    @Test
    void aStreamWithoutEndIsRefused() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                java.util.Arrays.fill(to, from, from + length, (byte) ' ');
                return length;
            }
        };
        int status = new HandsCommand().run(List.of(), endless, print(out), print(err));
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("more than 8000000 bytes");
    }

    @Test
    void aDistrictWithoutRequestsOrHandsHasAnAnswer() {
        var wijk = figures("{\"wijken\": [{\"code\": \"A\", \"fte\": 0, \"arrivals\":"
                        + " [{\"theme\": \"x\", \"perYear\": 0, \"hours\": 2}]}]}")
                .get("wijken")
                .get(0);
        assertThat(wijk.get("needed").get("high").asDouble()).isZero();
        var none = figures("{\"wijken\": [{\"code\": \"A\", \"fte\": 0, \"waiting\": 3, \"arrivals\":"
                        + " [{\"theme\": \"x\", \"perYear\": 52, \"hours\": 2}]}]}")
                .get("wijken")
                .get(0);
        assertThat(none.get("waitWithFewerHands").get("growth").asDouble()).isEqualTo(1);
    }

    private JsonNode figures(String scenario) {
        assertThat(run(scenario)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return JsonMapper.shared().readTree(printed());
    }

    private int run(String in, String... arguments) {
        return new HandsCommand()
                .run(
                        List.of(arguments),
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        print(out),
                        print(err));
    }

    private String printed() {
        var text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
