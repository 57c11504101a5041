package nl.handenindewijk.dangersigns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.handenindewijk.shared.Command;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code danger}: for auditors, judges texts without a database. Reads JSON lines {@code {"id","lang","text"}} (lang may be missing) and
 * writes, line for line, {@code {"id","version","judged","signs":[{"kind","acute","confidence","rule","words"}]}}. A line
 * that is no such object gives {@code "judged":false} with an error, and the rest goes on.
 */
public final class DangerCommand implements Command {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        DangerDetector detector = new DangerSignsConfiguration().dangerDetector();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int status = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    ObjectNode answer = answer(line, detector);
                    status = answer.has("error") ? 1 : status;
                    out.println(JSON.writeValueAsString(answer));
                }
            }
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode answer(String line, DangerDetector detector) {
        try {
            JsonNode question = JSON.readTree(line);
            if (!question.path("text").isString()) {
                return error("no text");
            }
            JsonNode language = question.path("lang");
            ObjectNode answer = JSON.createObjectNode();
            answer.set("id", question.path("id").isMissingNode() ? JSON.nullNode() : question.get("id"));
            Judgement judgement =
                    detector.judge(question.get("text").asString(), language.isString() ? language.asString() : null);
            return write(answer, judgement);
        } catch (JacksonException unreadable) {
            return error("not a JSON object");
        }
    }

    private static ObjectNode write(ObjectNode answer, Judgement judgement) {
        answer.put("version", judgement.version());
        answer.put("judged", judgement.judged());
        ArrayNode signs = answer.putArray("signs");
        for (Sign sign : judgement.signs()) {
            ObjectNode node = signs.addObject();
            node.put("kind", sign.kind().name());
            node.put("acute", sign.acute());
            node.put("confidence", sign.confidence());
            node.put("rule", sign.rule());
            ArrayNode words = node.putArray("words");
            sign.words().forEach(words::add);
        }
        return answer;
    }

    private static ObjectNode error(String message) {
        ObjectNode answer = JSON.createObjectNode();
        answer.put("judged", false);
        answer.put("error", message);
        answer.putArray("signs");
        return answer;
    }
}
