package nl.handenindewijk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing changes by a request without a token of the form, nor by a GET. */
@PortalTest
class CsrfTests {

    private static final Set<RequestMethod> WRITING =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyWritingMappingRefusesAMissingAndAWrongToken() {
        var accepted = new TreeSet<String>();
        assertThat(writingPaths()).contains("/hulp-vragen/versturen");
        for (var path : writingPaths()) {
            for (var token : new String[] {null, "forged"}) {
                for (var person : Cast.values()) {
                    var request = mvc.method(HttpMethod.POST).uri(path).with(person.signedIn());
                    var result = (token == null ? request : request.param("_csrf", token)).exchange();
                    if (result.getResponse().getStatus() != 403
                            || result.getMvcResult().getHandler() != null) {
                        accepted.add(path + " as " + person + ", token " + token + ": "
                                + result.getResponse().getStatus());
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    /** As long as the token of a resident or of a worker, and nothing that could be read. */
    @ParameterizedTest
    @ValueSource(ints = {36, 43})
    void aTokenOfTheRightLengthIsForgedToo(int length) {
        var bytes = new byte[2 * length];
        Arrays.fill(bytes, length, 2 * length, (byte) 0xff);
        var token = Base64.getUrlEncoder().encodeToString(bytes);
        for (var path : new String[] {"/hulp-vragen/voor-een-ander", "/inloggen", "/werkbak/zoeken"}) {
            var request = mvc.method(HttpMethod.POST).uri(path).param("_csrf", token);
            if (path.startsWith("/werkbak")) {
                request = request.with(Cast.NOOR.signedIn());
            }
            var result =
                    request.cookie(new Cookie("__Host-csrf", "x".repeat(36))).exchange();
            assertThat(result.getResponse().getStatus()).as(path).isEqualTo(403);
        }
    }

    private Set<String> writingPaths() {
        var paths = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping ->
                        mapping.getMethodsCondition().getMethods().stream().anyMatch(WRITING::contains))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .forEach(pattern -> paths.add(pattern.replaceAll("\\{[^}]*}", "1")));
        return paths;
    }

    @Test
    void everyMappingSaysItsMethods() {
        var open = new TreeMap<String, Object>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().isEmpty()
                    && method.getBeanType().getName().startsWith("nl.handenindewijk")) {
                open.put(mapping.toString(), method);
            }
        });
        assertThat(open).isEmpty();
    }
}
