package nl.handenindewijk.staff.signin;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PASSWORD;
import static nl.handenindewijk.testing.Cast.PIM;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out as a browser and as a thief would, over real HTTP. */
@PortalTest
class SignInTest {

    private static final String SESSION = "__Host-sessie";
    private static final String OWN_PAGE = "/mijn-account/wachtwoord";

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private SignInThrottle throttle;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void forgive() {
        throttle.forgetAll();
    }

    @ParameterizedTest
    @CsvSource({"NOOR,/werkbak", "LEA,/werkbak", "ADA,/beheer", "PIM,/beheer/inzage"})
    void leadsToTheOwnFirstPage(Cast person, String page) {
        assertThat(location(visitor.signIn(person.username(), PASSWORD))).isEqualTo(page);
    }

    @Test
    void doesNotMindCapitalsAndSpacesInTheName() {
        assertThat(location(visitor.signIn(" Noor ", PASSWORD))).isEqualTo("/werkbak");
    }

    @Test
    void keepsNoSessionForSomebodyWhoIsNotSignedIn() {
        visitor.get("/werkbak");
        visitor.get("/inloggen");

        assertThat(visitor.cookies()).doesNotContainKey(SESSION).containsKeys("__Host-csrf", "__Host-naar");
        assertThat(sessions()).isZero();
    }

    @Test
    void givesASafeCookieThatEndsWithTheBrowser() {
        var cookie = visitor.signIn(NOOR.username(), PASSWORD).headers().allValues("set-cookie").stream()
                .filter(value -> value.startsWith(SESSION))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/");
        assertThat(cookie).doesNotContainIgnoringCase("max-age").doesNotContainIgnoringCase("expires");
        assertThat(visitor.cookies().get(SESSION)).hasSize(36);
    }

    @Test
    void takesNoSessionIdFromTheVisitor() {
        visitor.cookies().put(SESSION, "A".repeat(36));
        visitor.signIn(NOOR.username(), PASSWORD);

        assertThat(visitor.cookies().get(SESSION)).isNotEqualTo("A".repeat(36));
    }

    @Test
    void givesANewSessionIdAtEachSignIn() {
        visitor.signIn(NOOR.username(), PASSWORD);
        var first = visitor.cookies().get(SESSION);
        visitor.post(
                "/inloggen",
                Map.of(
                        "username",
                        NOOR.username(),
                        "password",
                        PASSWORD,
                        "_csrf",
                        Visitor.tokenOf(visitor.get(OWN_PAGE).body())));

        assertThat(visitor.cookies().get(SESSION)).isNotEqualTo(first);
        assertThat(isIn(thief(first))).isFalse();
    }

    @Test
    void goesOnToThePageThatWasWanted() {
        assertThat(location(visitor.get("/werkbak?wijk=WK999901"))).isEqualTo("/inloggen");
        assertThat(location(visitor.signIn(NOOR.username(), PASSWORD))).isEqualTo("/werkbak?wijk=WK999901");
        assertThat(visitor.cookies()).doesNotContainKey("__Host-naar");
    }

    @Test
    void doesNotGoOnToAPageOfAnotherRole() {
        visitor.get("/werkbak");
        assertThat(location(visitor.signIn(ADA.username(), PASSWORD))).isEqualTo("/beheer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kwaad.example",
                "//kwaad.example",
                "/werkbak//kwaad.example",
                "/\\kwaad.example",
                "javascript:alert(1)"
            })
    void doesNotGoToAnotherSite(String target) {
        visitor.cookies().put("__Host-naar", java.util.Base64.getUrlEncoder().encodeToString(target.getBytes()));
        assertThat(location(visitor.signIn(NOOR.username(), PASSWORD))).isEqualTo("/werkbak");
    }

    @Test
    void signsOutOnTheServerAndInTheBrowser() {
        visitor.signIn(NOOR.username(), PASSWORD);
        var stolen = thief(visitor.cookies().get(SESSION));
        assertThat(isIn(stolen)).isTrue();

        var answer = visitor.submit(OWN_PAGE, "/uitloggen", Map.of());

        assertThat(location(answer)).isEqualTo("/inloggen?uitgelogd");
        assertThat(answer.headers().firstValue("clear-site-data").orElse("")).contains("cache");
        assertThat(isIn(stolen)).isFalse();
        assertThat(sessions()).isZero();
    }

    @Test
    void doesNotSignOutByALink() {
        visitor.signIn(NOOR.username(), PASSWORD);
        assertThat(visitor.get("/uitloggen").statusCode()).isEqualTo(404);
        assertThat(isIn(visitor)).isTrue();
    }

    @Test
    void keepsADeactivatedWorkerOutAtTheNextRequest() {
        visitor.signIn(NOOR.username(), PASSWORD);
        database.sql().update("update staff_worker set active = false where username = 'noor'");

        assertThat(isIn(visitor)).isFalse();
        assertThat(visitor.signIn(NOOR.username(), PASSWORD).statusCode()).isEqualTo(422);
        database.sql().update("update staff_worker set active = true where username = 'noor'");
        assertThat(isIn(visitor)).as("the old session is dead for good").isFalse();
    }

    @Test
    void takesAChangedRoleAtTheNextRequest() {
        visitor.signIn(PIM.username(), PASSWORD);
        assertThat(visitor.get("/beheer/medewerkers").statusCode()).isEqualTo(404);
        database.sql().update("insert into staff_worker_role (worker_id, role) values (?, 'ADMIN')", PIM.id());

        assertThat(visitor.get("/beheer/medewerkers").statusCode()).isEqualTo(200);
    }

    @Test
    void endsTheLongestSession() {
        visitor.signIn(NOOR.username(), PASSWORD);
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(isIn(visitor)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(isIn(visitor)).isFalse();
    }

    @Test
    void keepsNothingInTheSessionThatALaterVersionCouldNotRead() {
        visitor.signIn(NOOR.username(), PASSWORD);
        assertThat(database.sql().queryForList("select attribute_name from spring_session_attributes", String.class))
                .containsExactlyInAnyOrder("worker", "since", "stamp");
    }

    @Test
    void letsAnAccountWithAGivenPasswordDoNothingButChooseAnOwnOne() {
        database.sql().update("update staff_worker set password_must_change = true where username = 'noor'");

        assertThat(location(visitor.signIn(NOOR.username(), PASSWORD))).isEqualTo(OWN_PAGE);
        assertThat(visitor.get("/werkbak").statusCode()).isEqualTo(404);
        assertThat(visitor.get(OWN_PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void takesAnOwnPasswordAndEndsAllOtherSessions() {
        visitor.signIn(NOOR.username(), PASSWORD);
        var stolen = thief(visitor.cookies().get(SESSION));
        var chosen = "zeven kikkers onder het viaduct";

        var answer = visitor.submit(OWN_PAGE, OWN_PAGE, Map.of("password", PASSWORD, "newPassword", chosen));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(isIn(visitor)).isTrue();
        assertThat(isIn(stolen)).isFalse();
        var again = new Visitor(port);
        assertThat(again.signIn(NOOR.username(), PASSWORD).statusCode()).isEqualTo(422);
        assertThat(again.signIn(NOOR.username(), chosen).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "verkeerd,zeven kikkers onder het viaduct,Uw wachtwoord van nu klopt niet",
        "een lang genoeg wachtwoord,een lang genoeg wachtwoord,Kies een ander wachtwoord",
        "een lang genoeg wachtwoord,Welkom123456,te makkelijk te raden",
        "een lang genoeg wachtwoord,kort,minstens 12 tekens"
    })
    void refusesAPasswordAndShowsNoneBack(String current, String chosen, String message) {
        visitor.signIn(NOOR.username(), PASSWORD);
        var answer = visitor.submit(OWN_PAGE, OWN_PAGE, Map.of("password", current, "newPassword", chosen));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(message)
                .doesNotContain("value=\"" + chosen)
                .doesNotContain("value=\"" + current);
    }

    @Test
    void saysTheSameForAWrongPasswordAndForNobody() {
        var wrong = visitor.signIn(NOOR.username(), "verkeerd");
        var nobody = visitor.signIn("bestaat-niet", "verkeerd");

        assertThat(wrong.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(422);
        assertThat(withoutToken(wrong)).isEqualTo(withoutToken(nobody)).doesNotContain("verkeerd");
    }

    @Test
    void slowsDownGuessingAlsoForNamesThatDoNotExist() {
        for (var name : new String[] {NOOR.username(), "bestaat-niet"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(visitor.signIn(name, "gok " + i).statusCode()).isEqualTo(422);
            }
            var refused = visitor.signIn(name, "gok 6");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("retry-after")).contains("10");
            assertThat(refused.body()).contains("Wacht 10 seconden");
        }
        assertThat(visitor.signIn(NOOR.username(), PASSWORD).statusCode()).isEqualTo(429);

        clock.advance(Duration.ofSeconds(10));
        assertThat(visitor.signIn(NOOR.username(), PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesAVeryLongPasswordLikeAnyWrongOne() {
        assertThat(visitor.signIn(NOOR.username(), "x".repeat(5000)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void sendsNobodyBackToAnAddressInTheUrl() {
        for (var name : new String[] {"continue", "next", "redirect", "returnUrl", "url"}) {
            assertThat(visitor.get("/inloggen?" + name + "=https://kwaad.example")
                            .body())
                    .doesNotContain("kwaad.example");
        }
    }

    private boolean isIn(Visitor who) {
        return who.get(OWN_PAGE).statusCode() == 200;
    }

    private Visitor thief(String session) {
        var thief = new Visitor(port);
        thief.cookies().put(SESSION, session);
        return thief;
    }

    private int sessions() {
        return database.sql().queryForObject("select count(*) from spring_session", Integer.class);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("").replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
    }

    private static String withoutToken(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"[^\"]{16,}\"", "");
    }
}
