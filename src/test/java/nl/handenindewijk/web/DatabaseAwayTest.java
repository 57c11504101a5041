package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * As long as no connection to the database can be had, whatever is asked gets the calm page with 503, at the desk as at
 * home: this test takes all connections there are, and asks everything at once.
 */
@PortalTest
class DatabaseAwayTest {

    private static final List<String> PAGES_OF_THE_DESK = List.of(
            "/werkbak",
            "/werkbak/nieuw",
            "/werkbak/LV-2222-2222",
            "/werkbak/LV-2222-2222/afspraken/bestand",
            "/werkbak/bestaat/niet",
            "/mijn-account/wachtwoord",
            "/beheer/rapport");

    @Autowired
    private DataSource source;

    @LocalServerPort
    private int port;

    private final List<Connection> taken = new ArrayList<>();
    private final Map<String, CompletableFuture<HttpResponse<String>>> answers = new LinkedHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private Visitor noor;
    private Visitor resident;
    private Visitor stranger;
    private String token;
    private String residentsToken;
    private String strangersToken;

    @BeforeEach
    void openPages() {
        noor = Visitor.signedIn(port, Cast.NOOR);
        token = Visitor.tokenOf(noor.get("/werkbak/nieuw").body());
        resident = new Visitor(port);
        residentsToken = Visitor.tokenOf(resident.get("/hulp-vragen/kort").body());
        resident.get("/taal/en?terug=/");
        stranger = new Visitor(port);
        strangersToken = Visitor.tokenOf(stranger.get("/inloggen").body());
    }

    @AfterEach
    void giveThemBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
    }

    @Test
    void everyAnswerIsCalm() throws SQLException {
        takeAllConnections();
        for (var page : PAGES_OF_THE_DESK) {
            ask(page, noor.request(page));
        }
        ask("asked by an open page", noor.request("/werkbak/stand", "X-Stil", "1"));
        ask("a stream of news", noor.request("/werkbak/nieuws").setHeader("Accept", "text/event-stream"));
        send("entry by staff", noor, "/werkbak/nieuw", Questions.typedByAWorker(Map.of("_csrf", token)));
        send("a search", noor, "/werkbak/zoeken", Map.of("_csrf", token, "q", "brief"));
        var signIn = Map.of("_csrf", strangersToken, "username", "niemand", "password", "onzin");
        send("signing in", stranger, "/inloggen", signIn);
        ask("a feed", stranger.request("/agenda/" + "a".repeat(43)));
        ask("a link for a partner", stranger.request("/partner/" + "a".repeat(43)));
        var question = Questions.typedByAWorker(Map.of("_csrf", residentsToken));
        send("a question", resident, "/hulp-vragen/kort", question);
        ask("only the head of a page", noor.request("/werkbak").method("HEAD", BodyPublishers.noBody()));

        answers.forEach((what, coming) -> {
            var answer = coming.join();
            assertThat(answer.statusCode()).as(what).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).as(what).contains("30");
            assertThat(answer.headers().firstValue("Content-Type")).as(what).contains("text/html;charset=UTF-8");
            if (!answer.request().method().equals("HEAD")) {
                assertThat(answer.body())
                        .as(what)
                        .contains("</html>", what.equals("a question") ? "We are not here" : "Wij zijn er even niet");
            }
        });
    }

    /** All but the line on which news comes in, which is never given back; work behind the pages is waited for. */
    private void takeAllConnections() throws SQLException {
        int most = source.unwrap(HikariDataSource.class).getMaximumPoolSize();
        for (int tries = 0; taken.size() < most - 1; tries++) {
            assertThat(tries).as("work behind the pages ends").isLessThan(100);
            try {
                while (true) {
                    taken.add(source.getConnection());
                }
            } catch (SQLTransientConnectionException allTaken) {
                // those that others still have are tried again
            }
        }
    }

    private void ask(String what, HttpRequest.Builder request) {
        answers.put(what, http.sendAsync(request.build(), BodyHandlers.ofString()));
    }

    private void send(String what, Visitor visitor, String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        ask(
                what,
                visitor.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }
}
