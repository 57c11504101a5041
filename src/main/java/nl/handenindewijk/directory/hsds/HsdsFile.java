package nl.handenindewijk.directory.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bytes that may be anything, read as JSON with hard limits; what a parser says about them is never passed on. */
final class HsdsFile {

    static final int MOST_BYTES = 8 << 20;
    static final int MOST_SERVICES = 5_000;
    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(200)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private HsdsFile() {}

    /** The services in a file; none, and a report, if it cannot be read. */
    static List<JsonNode> services(InputStream in, Report report) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            report.refuse(0, "", Reason.TOO_LARGE);
            return List.of();
        }
        var text = text(bytes);
        if (text == null) {
            report.refuse(0, "", Reason.NOT_UTF8);
            return List.of();
        }
        if (text.isBlank()) {
            report.refuse(0, "", Reason.EMPTY);
            return List.of();
        }
        return services(text, report);
    }

    static List<JsonNode> services(String text, Report report) {
        try {
            return items(JSON.readTree(text), report);
        } catch (StreamConstraintsException e) {
            report.refuse(0, line(e), Reason.TOO_DEEP);
        } catch (JacksonException e) {
            var twice = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate");
            report.refuse(0, line(e), twice ? Reason.NAME_TWICE : Reason.NOT_JSON);
        }
        return List.of();
    }

    /** A page of an API, a list, or one service. */
    private static List<JsonNode> items(JsonNode root, Report report) {
        var list = root.isArray() ? root : root.get("contents");
        List<JsonNode> items = new ArrayList<>();
        if (list != null && list.isArray()) {
            list.forEach(items::add);
        } else if (root.isObject() && root.has("status") && root.has("name")) {
            items.add(root);
        } else {
            report.refuse(0, "", Reason.NOT_HSDS);
        }
        if (items.size() > MOST_SERVICES) {
            report.refuse(0, "", Reason.TOO_MANY);
            return List.of();
        }
        if (report.isSound() && items.isEmpty()) {
            report.refuse(0, "", Reason.EMPTY);
        }
        return items;
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String line(JacksonException e) {
        return e.getLocation() == null ? "" : Integer.toString(e.getLocation().getLineNr());
    }
}
