package nl.handenindewijk.hands;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import nl.handenindewijk.hands.scenario.ScenarioFigures;
import nl.handenindewijk.shared.Command;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code hands}: for auditors, without a database. Reads a scenario as JSON and prints what the planner's formulas say of
 * it as JSON; the same scenario gives the same answer. {@code --example} prints a scenario to begin with. A scenario that
 * is no JSON, or has a field that is missing, wrong or unknown, is refused whole with exit status 2 and the name of the
 * field; the fields are in {@code src/docs/hands-scenario.md}.
 */
public final class HandsCommand implements Command {

    private static final int MOST_BYTES = 8_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Override
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            if (arguments.equals(List.of("--example"))) {
                out.print(example());
                return 0;
            }
            if (!arguments.isEmpty()) {
                err.println("unknown option " + arguments.get(0) + "; known is --example");
                return 2;
            }
            out.println(JSON.writeValueAsString(ScenarioFigures.of(read(in))));
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        } catch (JacksonException e) {
            var where = e.getLocation();
            err.println("scenario: no JSON, line " + where.getLineNr() + " column " + where.getColumnNr() + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            err.println("scenario: cannot be read: " + e.getMessage());
        }
        return 2;
    }

    private static JsonNode read(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        if (bytes.length == 0) {
            throw new IOException("there is nothing on standard input");
        }
        return JSON.readTree(bytes);
    }

    private static String example() throws IOException {
        try (var example = HandsCommand.class.getResourceAsStream("/hands/example.json")) {
            if (example == null) {
                throw new IOException("the example is missing");
            }
            return new String(example.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
