package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page, asked without what it needs and with what it cannot read: whatever is refused is refused in words, on a
 * page of the portal, never with an empty answer. A mapping that is added later takes part by itself.
 */
@PortalTest
class AnswersInWordsTest {

    private static final List<String> ODD = List.of("onzin", "9".repeat(30), "2026-02-30");

    /** The server itself goes there; nobody can ask for it. */
    private static final String ONLY_INSIDE = "/error";

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Autowired
    private SubmitHelpRequest submit;

    @LocalServerPort
    private int port;

    private final Map<Cast, Visitor> people = new EnumMap<>(Cast.class);
    private String reference;

    @BeforeEach
    void aCase() {
        people.clear();
        reference = submit.submit(Questions.calm(Team.NORTH)).reference().value();
    }

    @Test
    void everyRefusalIsAPage() {
        var wrong = new ArrayList<String>();
        var tried = new TreeSet<String>();
        pages().forEach((pattern, fields) -> {
            var path = fill(pattern);
            var visitor = visitorOf(path);
            var addresses = Stream.concat(
                    Stream.of(path),
                    fields.stream().flatMap(field -> ODD.stream().map(odd -> path + "?" + encode(field) + "=" + odd)));
            addresses.filter(tried::add).forEach(address -> {
                var answer = visitor.get(address);
                if (!isInWords(answer)) {
                    wrong.add(address + " " + answer.statusCode() + " "
                            + answer.headers().firstValue("Content-Type").orElse("without type"));
                }
            });
        });
        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(150);
    }

    @Test
    void inTheLanguageOfTheReader() {
        var noor = Visitor.signedIn(port, Cast.NOOR);
        var file = "/werkbak/" + reference + "/afspraken/bestand";
        assertThat(noor.get(file).body()).contains("lang=\"nl\"", "Wij konden dit niet lezen");
        noor.get("/taal/en?terug=/werkbak");
        var english = noor.get(file);
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(english.body()).contains("lang=\"en\"", "We could not read this");
    }

    private static boolean isInWords(HttpResponse<String> answer) {
        return answer.statusCode() < 400
                || answer.statusCode() < 500
                        && answer.headers()
                                .firstValue("Content-Type")
                                .filter("text/html;charset=UTF-8"::equals)
                                .isPresent()
                        && answer.body().contains("<h1")
                        && answer.body().contains("</html>");
    }

    /** Each address that can be read, and what may stand behind its question mark. */
    private Map<String, TreeSet<String>> pages() {
        var pages = new TreeMap<String, TreeSet<String>>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("nl.handenindewijk"))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(entry -> entry.getKey().getPatternValues().stream()
                        .filter(pattern -> !pattern.equals(ONLY_INSIDE))
                        .forEach(pattern -> pages.computeIfAbsent(pattern, one -> new TreeSet<>())
                                .addAll(fields(entry.getValue()))));
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static List<String> fields(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(AnswersInWordsTest::fields)
                .toList();
    }

    private static Stream<String> fields(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
            return Stream.of(asked.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : asked.name());
        }
        var form = parameter.getParameterType();
        return form.isRecord() && form != CurrentWorker.class
                ? Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }

    private String fill(String pattern) {
        return pattern.replace("{reference}", reference)
                .replace("{language}", "en")
                .replace("{code}", Team.NORTH.district())
                .replace("{tabel}", "teams")
                .replace("{blad}", "drempels")
                .replace("/**", "/x")
                .replaceAll("\\{[^}]+}", new UUID(0, 0).toString());
    }

    private Visitor visitorOf(String path) {
        var person = switch (AccessRules.of(path)) {
            case ADMIN, MANAGEMENT -> Cast.ADA;
            case PRIVACY_OFFICER -> Cast.PIM;
            case LEAD -> Cast.LEA;
            default -> Cast.NOOR;
        };
        return people.computeIfAbsent(person, one -> Visitor.signedIn(port, one));
    }

    private static String encode(String field) {
        return URLEncoder.encode(field, StandardCharsets.UTF_8);
    }
}
