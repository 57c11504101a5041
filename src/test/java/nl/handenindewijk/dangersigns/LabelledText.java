package nl.handenindewijk.dangersigns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented text with what a careful reader should see in it.
 *
 * @param situation texts about the same situation, or variants and translations of each other, share it; a situation is
 *     never on both sides of a split
 * @param kinds empty for a text without danger
 * @param acute whether it is happening now
 * @param lookAlike no danger, though it uses dangerous words
 * @param source the file it is from
 */
record LabelledText(
        String situation,
        String language,
        String text,
        Set<DangerKind> kinds,
        boolean acute,
        boolean lookAlike,
        String source) {

    private static final Path TEXTS = Path.of("src/test/resources/dangersigns/texts");
    /** Written after reading which texts of the other writer were missed. */
    private static final String AFTER_THE_OTHER_WRITER = "own-9.jsonl";

    private static final Set<String> AFTER_ERRORS = Set.of("own-5.jsonl", "own-8.jsonl", AFTER_THE_OTHER_WRITER);
    private static final String OTHER_WRITER = "fresh-3.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The texts a model may learn from. */
    static List<LabelledText> toLearnFrom() {
        return in("learn");
    }

    /** The texts kept apart: for the final figures only. */
    static List<LabelledText> untouched() {
        return in("untouched");
    }

    boolean dangerous() {
        return !kinds.isEmpty();
    }

    /** No danger, but made to look like it. The given corpus does not say which; all its harmless texts count. */
    boolean misleading() {
        return !dangerous() && (lookAlike || source.startsWith("corpus"));
    }

    /** An everyday request without dangerous words. */
    boolean ordinary() {
        return !dangerous() && !misleading();
    }

    /**
     * Written after reading the errors of cross-validation, some as a variant of the text that went wrong: it would tell
     * cross-validation the answer.
     */
    boolean onlyToLearn() {
        return AFTER_ERRORS.contains(source);
    }

    /** Written by somebody who had not seen the other learning texts. */
    boolean byAnotherWriter() {
        return source.equals(OTHER_WRITER);
    }

    /** Whether it is neither of the other writer nor written with those texts in mind. */
    boolean knowsNothingOfTheOtherWriter() {
        return !byAnotherWriter() && !source.equals(AFTER_THE_OTHER_WRITER);
    }

    /** The figures keep Dutch apart from the rest. */
    boolean dutch() {
        return language.equals("nl");
    }

    private static List<LabelledText> in(String folder) {
        try (Stream<Path> files = Files.list(TEXTS.resolve(folder))) {
            return files.sorted().flatMap(LabelledText::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<LabelledText> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> of(JSON.readTree(line), file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledText of(JsonNode json, String source) {
        Set<DangerKind> kinds = EnumSet.noneOf(DangerKind.class);
        json.get("flags").forEach(flag -> kinds.add(DangerKind.valueOf(flag.asString())));
        return new LabelledText(
                json.get("situation").asString(),
                json.get("lang").asString(),
                json.get("text").asString(),
                kinds,
                json.get("acute").asBoolean(),
                json.path("look").asBoolean(false),
                source);
    }
}
