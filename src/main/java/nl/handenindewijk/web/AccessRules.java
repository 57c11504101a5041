package nl.handenindewijk.web;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may open which path: the one place where this is written down. The first rule that fits counts; what fits none is
 * closed to everybody. What somebody may see behind an open path (own team, restricted case) is the module's to guard.
 */
final class AccessRules {

    /** Paths with a session and a sign-in; all others are for residents and never have a session. */
    static final String[] STAFF_PATHS = {"/werkbak/**", "/beheer/**", "/mijn-account/**", "/inloggen", "/uitloggen"};

    static final List<Rule> RULES = List.of(
            new Rule("/", Who.EVERYBODY),
            new Rule("/hulp-vragen/**", Who.EVERYBODY),
            new Rule("/mijn-vraag/**", Who.EVERYBODY),
            new Rule("/partner/**", Who.EVERYBODY),
            new Rule("/hulplijnen", Who.EVERYBODY),
            new Rule("/privacy", Who.EVERYBODY),
            new Rule("/meelezen", Who.EVERYBODY),
            new Rule("/toegankelijkheid", Who.EVERYBODY),
            new Rule("/veilig-gebruik", Who.EVERYBODY),
            new Rule("/over", Who.EVERYBODY),
            new Rule("/wijken/**", Who.EVERYBODY),
            new Rule("/agenda/*", Who.EVERYBODY),
            new Rule("/verlaten", Who.EVERYBODY),
            new Rule("/taal/*", Who.EVERYBODY),
            new Rule("/assets/**", Who.EVERYBODY),
            new Rule("/.well-known/security.txt", Who.EVERYBODY),
            new Rule("/robots.txt", Who.EVERYBODY),
            new Rule("/favicon.ico", Who.EVERYBODY),
            new Rule("/actuator/health/**", Who.EVERYBODY),
            new Rule("/inloggen", Who.EVERYBODY),
            new Rule("/mijn-account/**", Who.SIGNED_IN),
            new Rule("/werkbak/meldcodes", Who.ATTENTION_OFFICER),
            new Rule("/werkbak/uren", Who.LEAD),
            new Rule("/werkbak/**", Who.DESK),
            new Rule("/beheer", Who.MANAGEMENT),
            new Rule("/beheer/rapport/**", Who.ADMIN),
            new Rule("/beheer/handen/**", Who.ADMIN),
            new Rule("/beheer/uren/**", Who.ADMIN),
            new Rule("/beheer/gebieden/**", Who.ADMIN),
            new Rule("/beheer/vroegsignalen/**", Who.ADMIN),
            new Rule("/beheer/sociale-kaart/**", Who.ADMIN),
            new Rule("/beheer/behoefte", Who.ADMIN),
            new Rule("/beheer/medewerkers/**", Who.ADMIN),
            new Rule("/beheer/teams/**", Who.ADMIN),
            new Rule("/beheer/termijnen/**", Who.ADMIN),
            new Rule("/beheer/signalen/**", Who.ADMIN),
            new Rule("/beheer/hulplijnen/**", Who.ADMIN),
            new Rule("/beheer/standaardteksten/**", Who.ADMIN),
            new Rule("/beheer/instellingen/**", Who.ADMIN),
            new Rule("/beheer/teksten/**", Who.ADMIN),
            new Rule("/beheer/noodtoegang", Who.PRIVACY_OFFICER),
            new Rule("/beheer/inzage/**", Who.PRIVACY_OFFICER));

    private AccessRules() {}

    /** Who may open this path. */
    static Who of(String path) {
        var container = PathContainer.parsePath(path);
        return RULES.stream()
                .filter(rule -> rule.parsed.matches(container))
                .findFirst()
                .map(Rule::who)
                .orElse(Who.NOBODY);
    }

    /** Groups of visitors. */
    enum Who {
        EVERYBODY,
        SIGNED_IN,
        DESK("WORKER", "TEAM_LEAD"),
        ATTENTION_OFFICER("ATTENTION_OFFICER"),
        LEAD("TEAM_LEAD"),
        ADMIN("ADMIN"),
        PRIVACY_OFFICER("PRIVACY_OFFICER"),
        MANAGEMENT("ADMIN", "PRIVACY_OFFICER"),
        NOBODY;

        private final String[] roles;

        Who(String... roles) {
            this.roles = roles;
        }

        /** One of these is needed; none named means that the name of the group says it all. */
        String[] roles() {
            return roles.clone();
        }
    }

    /** One line of the table. */
    record Rule(String pattern, PathPattern parsed, Who who) {

        Rule(String pattern, Who who) {
            this(pattern, PathPatternParser.defaultInstance.parse(pattern), who);
        }
    }
}
