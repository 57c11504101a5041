package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.AccessRules.Rule;
import nl.handenindewijk.web.AccessRules.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** The table of who may open what, written out, and proof that no page was forgotten in it. */
@PortalTest
class AccessRulesTest {

    /** Handlers that nobody can ask for: the server itself goes there. */
    private static final Set<String> ONLY_INSIDE = Set.of("/error");

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @ParameterizedTest
    @CsvSource({
        "/,EVERYBODY",
        "/hulp-vragen,EVERYBODY",
        "/hulp-vragen/verhaal,EVERYBODY",
        "/hulp-vragen/voor-een-ander/ontvangen,EVERYBODY",
        "/mijn-vraag/bekijken,EVERYBODY",
        "/hulplijnen,EVERYBODY",
        "/privacy,EVERYBODY",
        "/meelezen,EVERYBODY",
        "/beheer/signalen,ADMIN",
        "/toegankelijkheid,EVERYBODY",
        "/veilig-gebruik,EVERYBODY",
        "/over,EVERYBODY",
        "/verlaten,EVERYBODY",
        "/agenda/geheim,EVERYBODY",
        "/agenda/geheim/x,NOBODY",
        "/agenda,NOBODY",
        "/werkbak/agenda,DESK",
        "/werkbak/uren,LEAD",
        "/beheer/uren,ADMIN",
        "/taal/en,EVERYBODY",
        "/assets/staff.css,EVERYBODY",
        "/.well-known/security.txt,EVERYBODY",
        "/robots.txt,EVERYBODY",
        "/favicon.ico,EVERYBODY",
        "/actuator/health,EVERYBODY",
        "/actuator/health/readiness,EVERYBODY",
        "/inloggen,EVERYBODY",
        "/mijn-account/wachtwoord,SIGNED_IN",
        "/werkbak,DESK",
        "/werkbak/LV-4F7K-29CX,DESK",
        "/beheer,MANAGEMENT",
        "/beheer/rapport,ADMIN",
        "/beheer/rapport/csv,ADMIN",
        "/beheer/rapport/vertrouwen,ADMIN",
        "/beheer/handen,ADMIN",
        "/beheer/handen/wat-als,ADMIN",
        "/beheer/medewerkers/nieuw,ADMIN",
        "/beheer/teams,ADMIN",
        "/beheer/inzage,PRIVACY_OFFICER",
        "/beheer/anders,NOBODY",
        "/uitloggen,NOBODY",
        "/error,NOBODY",
        "/actuator,NOBODY",
        "/actuator/env,NOBODY",
        "/hulplijnen/x,NOBODY",
        "/taal/en/x,NOBODY",
        "/werkbakken,NOBODY",
        "/WERKBAK,NOBODY",
        "/bestaat-niet,NOBODY"
    })
    void saysWhoMayOpenWhat(String path, Who who) {
        assertThat(AccessRules.of(path)).isEqualTo(who);
    }

    @Test
    void knowsEveryPage() {
        var forgotten = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().stream()
                    .flatMap(info -> info.getPatternValues().stream())
                    .filter(pattern -> !ONLY_INSIDE.contains(pattern))
                    .filter(pattern -> AccessRules.of(example(pattern)) == Who.NOBODY)
                    .forEach(forgotten::add);
        }
        assertThat(forgotten).as("pages that only the closing rule fits").isEmpty();
    }

    @Test
    void knowsNoRuleThatAnEarlierOneHides() {
        for (var rule : AccessRules.RULES) {
            var path = example(rule.pattern());
            var first = AccessRules.RULES.stream()
                    .filter(one -> one.parsed().matches(PathContainer.parsePath(path)))
                    .findFirst();
            assertThat(first.map(Rule::pattern)).contains(rule.pattern());
        }
    }

    @Test
    void asksForASignInWhereverNotEverybodyMayCome() {
        for (var rule : AccessRules.RULES) {
            var isForStaff = List.of(AccessRules.STAFF_PATHS).stream()
                    .map(PathPatternParser.defaultInstance::parse)
                    .anyMatch(pattern -> pattern.matches(PathContainer.parsePath(example(rule.pattern()))));
            assertThat(isForStaff)
                    .as(rule.pattern())
                    .isEqualTo(rule.who() != Who.EVERYBODY || rule.pattern().equals("/inloggen"));
        }
    }

    private static String example(String pattern) {
        return pattern.replaceAll("\\{[^/]*}", "1").replace("/**", "/x/y").replace("*", "x");
    }
}
