package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whatever somebody sends gets a page in words with the right status, never a failure. */
@PortalTest(resetPerMethod = false)
class ErrorPagesTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET,/bestaat-niet,,,404",
        "GET,/error,,,404",
        "GET,/hulplijnen?q=%C3%28,,,400",
        "GET,/hulplijnen?q=%00,,,200",
        "GET,/hulplijnen?class.module.classLoader.x=1,,,200",
        "GET,/hulp-vragen/onderwerp?thema%5B0%5D.x=1,,,200",
        "GET,/hulp-vragen/onderwerp?thema%5B99999999%5D=1,,,200",
        "POST,/hulp-vragen,multipart/form-data,x,400",
        "POST,/hulp-vragen,application/json,{},400",
        "POST,/hulp-vragen,application/x-www-form-urlencoded,a=%e0%a4,400",
        "POST,/hulp-vragen,application/x-www-form-urlencoded,a=1,403",
        "GET,/hulp-vragen/versturen/x,,,404",
    })
    void saysWhatIsWrong(String method, String path, String type, String body, int status) {
        var answer = new Visitor(port).send(method, path, type, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("href=\"tel:112\"", "</html>")
                .doesNotContain("Exception", "Whitelabel", "java.", "timestamp", "??");
    }

    @Test
    void refusesWhatIsTooMuch() {
        var visitor = new Visitor(port);
        var long_ =
                visitor.send("POST", "/hulp-vragen", "application/x-www-form-urlencoded", "a=" + "b".repeat(300_000));
        var many = IntStream.range(0, 500).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));

        assertThat(long_.statusCode()).isEqualTo(413);
        assertThat(visitor.send("POST", "/hulp-vragen", "application/x-www-form-urlencoded", many)
                        .statusCode())
                .isBetween(400, 413);
    }

    @Test
    void notAllowedAndNotThereAreTheSamePage() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/actuator/env").body())
                .isEqualTo(visitor.get("/bestaat-niet").body());
    }

    @Test
    void knowsWhoseFaultItIs() {
        var noConnection = new CannotCreateTransactionException("x", new SQLTransientConnectionException());
        assertThat(Faults.status(noConnection).value()).isEqualTo(503);
        assertThat(Faults.status(new IllegalStateException(new SQLException("x", "57P01")))
                        .value())
                .isEqualTo(503);
        assertThat(Faults.status(new IllegalStateException(new SQLException("Connection is closed")))
                        .value())
                .isEqualTo(503);
        assertThat(Faults.status(new IllegalStateException(new SQLException("x", "23505")))
                        .value())
                .isEqualTo(500);
        assertThat(Faults.status(new InvalidPropertyException(Object.class, "field[0].x", "x"))
                        .value())
                .isEqualTo(400);
        assertThat(Faults.status(new IllegalStateException("x")).value()).isEqualTo(500);
    }

    @Test
    void logsNoWordThatSomebodyTyped() {
        var fault = new IllegalStateException("geheim", new SQLException("geheim", "22021"));
        var logged = Faults.withoutWords(fault);

        assertThat(logged).hasToString("java.lang.IllegalStateException");
        assertThat(logged.getCause()).hasToString("java.sql.SQLException (22021)");
        assertThat(logged.getStackTrace()).isEqualTo(fault.getStackTrace());
        assertThat(logged.getMessage()).isNull();
    }
}
