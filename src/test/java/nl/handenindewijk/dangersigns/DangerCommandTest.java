package nl.handenindewijk.dangersigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DangerCommandTest {

    @Test
    void answersLineForLine() {
        String questions = """
                {"id":"a","lang":"nl","text":"Mijn man slaat mij, ik ben bang"}
                {"id":2,"text":"Waar vraag ik een parkeervergunning aan?"}

                nonsense
                {"id":"c"}
                """;
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = new DangerCommand()
                .run(List.of(), new ByteArrayInputStream(questions.getBytes(StandardCharsets.UTF_8)), printer, printer);

        String[] answers = out.toString(StandardCharsets.UTF_8).split("\\R");
        assertThat(exit).isEqualTo(1);
        assertThat(answers).hasSize(4);
        JsonNode danger = JsonMapper.shared().readTree(answers[0]);
        assertThat(danger.get("id").asString()).isEqualTo("a");
        assertThat(danger.get("version").asString()).startsWith("m2-");
        JsonNode sign = danger.get("signs").get(0);
        assertThat(sign.get("kind").asString()).isEqualTo("GEWELD");
        assertThat(sign.get("acute").asBoolean()).isTrue();
        assertThat(sign.get("confidence").asDouble()).isBetween(0.5, 1.0);
        assertThat(sign.get("words").get(0).asString()).isNotBlank();
        assertThat(JsonMapper.shared().readTree(answers[1]).get("signs").isEmpty())
                .isTrue();
        assertThat(answers[2]).contains("\"judged\":false");
    }
}
