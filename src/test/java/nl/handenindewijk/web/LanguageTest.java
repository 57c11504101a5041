package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest(resetPerMethod = false)
class LanguageTest {

    @LocalServerPort
    int port;

    @Test
    void isRememberedUntilTheBrowserCloses() {
        var visitor = new Visitor(port);
        var answer = visitor.get("/taal/en?terug=/privacy");

        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .contains("__Host-taal=en; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(visitor.get("/privacy").body()).contains("What we do with your data");
        assertThat(new Visitor(port).get("/privacy").body()).contains("Wat wij met uw gegevens doen");
    }

    @ParameterizedTest
    @CsvSource({
        "/privacy,/privacy",
        "/hulp-vragen/verhaal,/hulp-vragen/verhaal",
        "//evil.example,/",
        "https://evil.example,/",
        "/%5Cevil.example,/",
        "/%0d%0aX:1,/",
        "/a?b=c,/",
    })
    void goesBackOnThisSiteOnly(String back, String target) {
        assertThat(new Visitor(port).get("/taal/nl?terug=" + back).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location.replaceFirst("^http://127.0.0.1:\\d+", ""))
                        .isEqualTo(target));
    }

    @Test
    void noAddressIsTooLong() {
        var answer = new Visitor(port).get("/taal/en?terug=" + "/a".repeat(3500));
        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        location -> assertThat(location).endsWith("/").hasSizeLessThan(50));
    }

    @Test
    void unknownOnesAreDutch() {
        assertThat(new Visitor(port).get("/", "Cookie", "__Host-taal=%00xx").body())
                .contains("<html lang=\"nl\"");
        assertThat(new Visitor(port).get("/taal/zz").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("__Host-taal=nl"));
    }
}
