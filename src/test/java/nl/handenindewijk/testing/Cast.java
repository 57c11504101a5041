package nl.handenindewijk.testing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Who works in the municipality of the tests. Two districts of two quarters each, a team per district, and a front desk
 * for what has no address; see {@code testing/fixtures.sql}.
 */
public enum Cast {
    /** Works in team North. */
    NOOR(Team.NORTH, "Noor Bakker", "WORKER"),
    /** Also works in team North. */
    NABIL(Team.NORTH, "Nabil Amrani", "WORKER"),
    /** Leads team North. */
    LEA(Team.NORTH, "Lea de Groot", "WORKER", "TEAM_LEAD"),
    /** Works in team South; may see nothing of North. */
    ZARA(Team.SOUTH, "Zara Yilmaz", "WORKER"),
    /** Works at the front desk. */
    DAAN(Team.DESK, "Daan Smit", "WORKER"),
    /** Municipality admin, in no team. */
    ADA(null, "Ada Visser", "ADMIN"),
    /** Privacy officer, in no team. */
    PIM(null, "Pim Mulder", "PRIVACY_OFFICER");

    /** Everybody's password. */
    public static final String PASSWORD = "een lang genoeg wachtwoord";

    private final Team team;
    private final String displayName;
    private final List<String> roles;

    Cast(Team team, String displayName, String... roles) {
        this.team = team;
        this.displayName = displayName;
        this.roles = List.of(roles);
    }

    public UUID id() {
        return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0100L + ordinal());
    }

    /** The name to sign in with. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For {@code mvc.get().uri(...).with(NOOR.signedIn())}. */
    public RequestPostProcessor signedIn() {
        return request -> {
            var beans = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            var user = beans.getBean(UserDetailsService.class).loadUserByUsername(username());
            return SecurityMockMvcRequestPostProcessors.user(user).postProcessRequest(request);
        };
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return username() + "@lindeveen.example";
    }

    public List<String> roles() {
        return roles;
    }

    /** The team somebody works in; null for admin and privacy officer. */
    public Team team() {
        return team;
    }

    /** A team, its district and an address in it. */
    public enum Team {
        NORTH("Team Noord", "WK999901", "BU99990101", "9901AA", 1),
        SOUTH("Team Zuid", "WK999902", "BU99990201", "9902AA", 1),
        /** Takes what has no known address; has no area. */
        DESK("Loket", null, null, null, 0);

        private final String label;
        private final String district;
        private final String quarter;
        private final String postcode;
        private final int houseNumber;

        Team(String label, String district, String quarter, String postcode, int houseNumber) {
            this.label = label;
            this.district = district;
            this.quarter = quarter;
            this.postcode = postcode;
            this.houseNumber = houseNumber;
        }

        public UUID id() {
            return new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0001L + ordinal());
        }

        public String label() {
            return label;
        }

        public String district() {
            return district;
        }

        public String quarter() {
            return quarter;
        }

        public String postcode() {
            return postcode;
        }

        public int houseNumber() {
            return houseNumber;
        }
    }
}
