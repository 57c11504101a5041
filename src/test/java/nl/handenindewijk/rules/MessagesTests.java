package nl.handenindewijk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.Outcome;
import nl.handenindewijk.casework.Status;
import nl.handenindewijk.casework.resident.ResidentStatus;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.dangersigns.DangerKind;
import nl.handenindewijk.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dutch and English say the same things, and every text that is asked for exists. */
class MessagesTests {

    /** The labels of codes, by the beginning of their key. */
    private static final Map<String, Class<? extends Enum<?>>> LABELS = Map.of(
            "theme.", Theme.class,
            "level.", Level.class,
            "status.", Status.class,
            "outcome.", Outcome.class,
            "resident-status.", ResidentStatus.class,
            "channel.", Channel.class,
            "danger.", DangerKind.class,
            "role.", Role.class);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern BEGINNING = Pattern.compile("#\\{[|'$ {(]*([a-z][\\w-]*\\.[\\w.-]*?)(?:\\$|'|__)");

    static Stream<String> bundles() {
        return Texts.bundles().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasEveryText(String bundle) {
        var dutch = Texts.of(bundle, "");
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.of(bundle, language);
            assertThat(texts.keySet()).as(bundle + language).isEqualTo(dutch.keySet());
            texts.forEach((key, text) -> {
                assertThat(text).as(bundle + language + " " + key).isNotBlank();
                assertThat(placeholders(text))
                        .as("placeholders of " + bundle + language + " " + key)
                        .isEqualTo(placeholders(dutch.get(key)));
            });
        }
    }

    /** An apostrophe that is not doubled swallows the placeholder after it; only texts with placeholders are parsed. */
    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextWithPlaceholdersCanBeFilledIn(String bundle) {
        for (var language : Texts.LANGUAGES) {
            Texts.of(bundle, language).forEach((key, text) -> {
                if (!placeholders(text).isEmpty()) {
                    var arguments = new Object[10];
                    Arrays.fill(arguments, 7);
                    assertThat(new MessageFormat(text).format(arguments))
                            .as(bundle + language + " " + key)
                            .doesNotContainPattern("\\{\\d");
                }
            });
        }
    }

    @Test
    void noKeyIsInTwoBundles() {
        var home = new HashMap<String, String>();
        for (var bundle : Texts.bundles()) {
            for (var key : Texts.of(bundle, "").keySet()) {
                assertThat(home.putIfAbsent(key, bundle))
                        .as(key + " is also in " + bundle)
                        .isNull();
            }
        }
    }

    @Test
    void everyBundleIsKnownToThePortal() throws Exception {
        var settings = Files.readString(java.nio.file.Path.of("src/main/resources/application.yaml"));
        for (var bundle : Texts.bundles()) {
            assertThat(settings).contains("messages/" + bundle);
        }
    }

    @Test
    void everyTextATemplateAsksForExists() throws Exception {
        var texts = Texts.all("");
        var missing = new TreeSet<String>();
        for (var template : Templates.files()) {
            var source = COMMENT.matcher(Files.readString(template, StandardCharsets.UTF_8))
                    .replaceAll("");
            KEY.matcher(source).results().map(match -> match.group(1)).forEach(key -> {
                if (!texts.containsKey(key) && !(key.endsWith(".") && beginsSome(key))) {
                    missing.add(template.getFileName() + ": " + key);
                }
            });
            BEGINNING.matcher(source).results().map(match -> match.group(1)).forEach(key -> {
                if (!texts.containsKey(key) && !beginsSome(key)) {
                    missing.add(template.getFileName() + ": " + key + "…");
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    private static boolean beginsSome(String beginning) {
        return Texts.all("").ceilingKey(beginning) != null
                && Texts.all("").ceilingKey(beginning).startsWith(beginning);
    }

    @Test
    void everyCodeHasALabel() {
        var missing = new TreeSet<String>();
        LABELS.forEach((beginning, codes) -> Stream.of(codes.getEnumConstants())
                .map(code -> beginning + code.name())
                .forEach(missing::add));
        missing.removeAll(Texts.all("").keySet());
        assertThat(missing).isEmpty();
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
