package nl.handenindewijk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no words of their own, no script or style inside the page, and stay small. */
class TemplateTests {

    private static final int MAX_LINES = 100;

    private static final Set<String> TEXT_ATTRIBUTES =
            Set.of("alt", "title", "placeholder", "aria-label", "aria-description", "content", "summary", "label");

    /** What stands inside these is an example for the reader of the template, and never served. */
    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "sec:authentication");

    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> TECHNICAL_META =
            Set.of("viewport", "referrer", "robots", "color-scheme", "format-detection");

    static Stream<Path> templates() {
        return Templates.files().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoWords(Path template) throws Exception {
        var words = new ArrayList<String>();
        collect(parse(template), words);
        assertThat(words).isEmpty();
    }

    private static void collect(INestableNode parent, List<String> words) {
        for (var node : parent.getChildren()) {
            if (node instanceof Text text) {
                var left = EXPRESSION.matcher(text.getContent()).replaceAll("").replaceAll("&\\w+;", "");
                if (LETTER.matcher(left).find()) {
                    words.add("line " + text.getLine() + ": " + left.strip());
                }
            } else if (node instanceof Element element) {
                collectAttributes(element, words);
                if (element.getAttributeMap().keySet().stream().noneMatch(REPLACING::contains)) {
                    collect(element, words);
                }
            }
        }
    }

    private static void collectAttributes(Element element, List<String> words) {
        var attributes = element.getAttributeMap();
        if (element.getElementName().equals("meta") && TECHNICAL_META.contains(attributes.getOrDefault("name", ""))) {
            return;
        }
        attributes.forEach((name, value) -> {
            boolean isText =
                    TEXT_ATTRIBUTES.contains(name) || (name.equals("value") && "submit".equals(attributes.get("type")));
            if (isText && value != null && LETTER.matcher(value).find()) {
                words.add("line " + element.getLine() + ": " + name + "=" + value);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsScriptAndStyleOutside(Path template) throws Exception {
        var faults = new ArrayList<String>();
        walk(parse(template), element -> {
            var attributes = element.getAttributeMap();
            if (element.getElementName().equals("style")
                    || (element.getElementName().equals("script") && !linked(attributes))) {
                faults.add("line " + element.getLine() + ": <" + element.getElementName() + "> in the page");
            }
            attributes.keySet().stream()
                    .filter(name -> name.matches("(th:)?(style|styleappend|on[a-z]+)"))
                    .forEach(name -> faults.add("line " + element.getLine() + ": " + name));
            if (attributes.containsKey("th:utext")) {
                faults.add("line " + element.getLine() + ": th:utext, unescaped text");
            }
        });
        assertThat(faults).isEmpty();
    }

    /** A group of buttons goes inside: a form that says it is something else is none to who hears the page. */
    @ParameterizedTest
    @MethodSource("templates")
    void aFormIsAForm(Path template) throws Exception {
        var faults = new ArrayList<String>();
        walk(parse(template), element -> {
            var role = element.getAttributeMap().get("role");
            if (element.getElementName().equals("form") && role != null && !role.equals("search")) {
                faults.add("line " + element.getLine() + ": role=" + role);
            }
        });
        assertThat(faults).isEmpty();
    }

    private static boolean linked(Map<String, String> attributes) {
        return attributes.containsKey("src") || attributes.containsKey("th:src");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void staysSmall(Path template) throws Exception {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(MAX_LINES);
    }

    private static void walk(INestableNode parent, java.util.function.Consumer<Element> visitor) {
        for (var node : parent.getChildren()) {
            if (node instanceof Element element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }

    private static INestableNode parse(Path template) throws Exception {
        return new DOMMarkupParser(ParseConfiguration.htmlConfiguration())
                .parse(template.toString(), new StringReader(Files.readString(template)));
    }
}
