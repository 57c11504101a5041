package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms of residents: no session, a token in a cookie, nothing lost when the token is. */
@PortalTest
class ResidentFormsTest {

    private static final String FORM = "/mijn-vraag";
    private static final Map<String, String> TYPED =
            Map.of("reference", "LV-2222-2222", "code", "mijn <geheim> & \"tekst\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Database database;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void workWithTheTokenOfThePage() {
        assertThat(visitor.submit(FORM, FORM, TYPED).statusCode()).isNotEqualTo(403);
    }

    @Test
    void keepNoSession() {
        visitor.get("/");
        visitor.submit(FORM, FORM, TYPED);

        assertThat(visitor.cookies()).doesNotContainKey("__Host-sessie");
        assertThat(database.sql().queryForObject("select count(*) from spring_session", Integer.class))
                .isZero();
    }

    @Test
    void carryASafeCookieThatEndsWithTheBrowser() {
        var cookie = visitor.get(FORM).headers().allValues("set-cookie").stream()
                .filter(value -> value.startsWith("__Host-csrf="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContainIgnoringCase("max-age")
                .doesNotContainIgnoringCase("expires");
    }

    @Test
    void showAnotherMaskOfTheTokenEachTime() {
        var first = Visitor.tokenOf(visitor.get(FORM).body());
        var second = Visitor.tokenOf(visitor.get(FORM).body());
        assertThat(first).isNotEqualTo(second);
        assertThat(first).isNotEqualTo(visitor.cookies().get("__Host-csrf"));
    }

    @Test
    void areRefusedWithoutTokenWithAWrongOneAndWithSomebodyElses() {
        visitor.get(FORM);
        assertThat(visitor.post(FORM, TYPED).statusCode()).isEqualTo(403);
        assertThat(visitor.post(FORM, with("x".repeat(40))).statusCode()).isEqualTo(403);
        var foreign = Visitor.tokenOf(new Visitor(port).get(FORM).body());
        assertThat(visitor.post(FORM, with(foreign)).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,https://kwaad.example",
        "Origin,http://127.0.0.1.kwaad.example",
        "Origin,geen adres",
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site"
    })
    void areRefusedFromAnotherSite(String header, String value) {
        var answer = visitor.submit(FORM, FORM, TYPED, header, value);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,same-origin", "Sec-Fetch-Site,none", "Origin,null"})
    void areTakenFromThisSite(String header, String value) {
        assertThat(visitor.submit(FORM, FORM, TYPED, header, value).statusCode())
                .isNotEqualTo(403);
        assertThat(visitor.submit(FORM, FORM, TYPED, "Origin", "http://127.0.0.1:" + port)
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void comeBackWithWhatWasTypedWhenTheTokenIsGone() {
        var answer = visitor.post(FORM, TYPED, "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains(
                        "action=\"" + FORM + "\"",
                        "name=\"code\" value=\"mijn &lt;geheim&gt; &amp; &quot;tekst&quot;\"",
                        "name=\"reference\" value=\"LV-2222-2222\"");
        var token = Visitor.tokenOf(answer.body());
        assertThat(visitor.post(FORM, Map.of("reference", "LV-2222-2222", "code", "x", "_csrf", token))
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void showNothingBackThatAnotherSiteMayHaveFilledIn() {
        assertThat(visitor.post(FORM, TYPED).body()).doesNotContain("geheim");
    }

    @Test
    void sendAWorkerWhoseSessionEndedToSignInFirst() {
        var answer = visitor.post(
                "/werkbak/LV-2222-2222/notitie", Map.of("tekst", "lang verhaal"), "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("lang verhaal", "href=\"/inloggen\"");
    }

    @Test
    void neverShowAPasswordBack() {
        var answer = visitor.post(
                "/inloggen", Map.of("username", "noor", "password", "mijn geheim"), "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("geheim").doesNotContain("sendAgain");
    }

    private static Map<String, String> with(String token) {
        return Map.of("reference", "LV-2222-2222", "code", "x", "_csrf", token);
    }
}
