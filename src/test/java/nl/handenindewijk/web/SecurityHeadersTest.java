package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer carries the protecting headers, whoever made it: page, file, error, or the server before all. */
@PortalTest
class SecurityHeadersTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inloggen",
                "/werkbak",
                "/bestaat-niet",
                "/actuator/health",
                "/error",
                "/assets/bestaat-niet.css"
            })
    void everyAnswerIsProtected(String path) {
        assertProtected(new Visitor(port).get(path));
    }

    @Test
    void onlyFilesMayBeKept() {
        assertThat(new Visitor(port).get("/assets/bestaat-niet.css").headers().firstValue("cache-control"))
                .contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/%00,400",
        "GET,/..%2f..%2fetc/passwd,400",
        "GET,/werkbak;jsessionid=1,400",
        "GET,//werkbak,400",
        "GET,/werkbak/%2e%2e/beheer,400",
        "BREW,/,400",
        "PUT,/,400",
        "OPTIONS,/,400",
        "TRACE,/,405"
    })
    void refusesTricksWithTheSameProtection(String method, String path, int status) throws IOException {
        var answer = raw(
                method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAccept: text/html\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer)
                .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'")
                .doesNotContain("Exception", "Tomcat", "Whitelabel", "\nServer:");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void assertProtected(HttpResponse<?> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("permissions-policy")).isPresent();
        assertThat(headers.firstValue("cross-origin-opener-policy")).contains("same-origin");
        assertThat(headers.firstValue("cross-origin-resource-policy")).contains("same-origin");
        assertThat(headers.firstValue("cache-control")).contains("no-store");
        assertThat(headers.firstValue("server")).isEmpty();
    }
}
