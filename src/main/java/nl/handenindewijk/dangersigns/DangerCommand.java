package nl.handenindewijk.dangersigns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * For auditors: judges texts without a database. Reads JSON lines {@code {"id","lang","text"}} (lang may be missing) and
 * writes, line for line, {@code {"id","version","judged","signs":[{"kind","acute","confidence","rule","words"}]}}. A line
 * that is no such object gives {@code "judged":false} with an error, and the rest goes on.
 */
public final class DangerCommand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DangerDetector detector = new DangerSignsConfiguration().dangerDetector();

    /** @return the exit code: 0 if every line could be read, else 1 */
    public int run(InputStream in, OutputStream out) throws IOException {
        int exit = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                ObjectNode answer = answer(line);
                exit = answer.has("error") ? 1 : exit;
                printer.println(JSON.writeValueAsString(answer));
            }
        }
        printer.flush();
        return exit;
    }

    private ObjectNode answer(String line) {
        try {
            JsonNode question = JSON.readTree(line);
            if (!question.path("text").isString()) {
                return error("no text");
            }
            JsonNode language = question.path("lang");
            ObjectNode answer = JSON.createObjectNode();
            answer.set("id", question.path("id").isMissingNode() ? JSON.nullNode() : question.get("id"));
            return write(answer, question.get("text").asString(), language.isString() ? language.asString() : null);
        } catch (JacksonException unreadable) {
            return error("not a JSON object");
        }
    }

    private ObjectNode write(ObjectNode answer, String text, @Nullable String language) {
        Judgement judgement = detector.judge(text, language);
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
