package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Seven traps that portals like this one fell into when somebody tried, each sprung here from outside. That a page can be
 * sent again after the portal or the database was killed is shown by {@code CrashIT}.
 */
@PortalTest
class SevenTrapsTest {

    private static final String ONE_PAGE = "/hulp-vragen/kort";
    private static final String STORY = "geheimverhaal7391";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private Browsers browsers;

    @Test
    void first_aNulInAnyTextFieldIsNoFailure() {
        var resident = new Visitor(port);
        var fields = answers(resident);
        for (var field : List.copyOf(fields.keySet())) {
            var spoilt = new LinkedHashMap<>(fields);
            spoilt.put(field, "a\0b");
            assertThat(resident.post(ONE_PAGE, spoilt).statusCode()).as(field).isBetween(200, 422);
        }
        var worker = worker();
        assertThat(worker.submit("/werkbak", "/werkbak/zoeken", Map.of("q", "a\0b"))
                        .statusCode())
                .isBetween(200, 303);
        assertThat(worker.get("/werkbak?wijk=%00&thema=%00&status=%00&na=%00").statusCode())
                .isEqualTo(200);
        assertThat(worker.get("/werkbak/LV-%00").statusCode()).isBetween(400, 404);
    }

    @Test
    void second_fieldsThatNoFormHasAreNoFailure() {
        var resident = new Visitor(port);
        var worker = worker();
        for (var field :
                List.of("verhaal[0].x", "verhaal.class.name", "class.module.classLoader.x", "thema[99999999]")) {
            var spoilt = answers(resident);
            spoilt.put(field, "x");
            assertThat(resident.post(ONE_PAGE, spoilt).statusCode()).as(field).isBetween(303, 422);
            assertThat(worker.submit("/werkbak", "/werkbak/zoeken", Map.of("q", "x", field, "x"))
                            .statusCode())
                    .as(field)
                    .isBetween(200, 422);
        }
        assertThat(resident.send("POST", ONE_PAGE, "multipart/form-data", "x").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Timeout(60)
    void third_threeHundredSlowSendersKeepNobodyElseWaiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 300; i++) {
                var socket = new Socket("127.0.0.1", port);
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST " + ONE_PAGE + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nverhaal=a")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            long start = System.nanoTime();
            assertThat(new Visitor(port).get("/").statusCode()).isEqualTo(200);
            assertThat(new Visitor(port).get(ONE_PAGE).statusCode()).isEqualTo(200);
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds")
                    .isLessThan(10_000);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void fourth_twentyClicksMakeOneRequest() throws Exception {
        var resident = new Visitor(port);
        var form = answers(resident);
        Callable<Integer> click = () -> resident.post(ONE_PAGE, form).statusCode();
        var pool = Executors.newFixedThreadPool(20);
        try {
            for (var answer :
                    pool.invokeAll(Stream.generate(() -> click).limit(20).toList())) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(database.sql().queryForObject("select count(*) from casework_help_request", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void fifth_nothingThatWasTypedStaysOnTheDevice(@TempDir Path profile) throws IOException {
        String reference;
        try (var visitor = browsers.withProfile(profile)) {
            var page = visitor.page();
            page.navigate(ONE_PAGE);
            page.locator("[name=verhaal]").fill(STORY);
            page.locator("[name=adresKeuze][value=LIEVER_NIET]").check();
            page.locator("[name=kanaal][value=ZELF]").check();
            page.locator("[name=gevaar][value=NEE]").check();
            page.locator("[name=thema]").first().check();
            page.locator("main form [type=submit]").last().click();
            page.waitForURL("**/hulp-vragen/ontvangen");
            reference = page.locator("#nummer").innerText();
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
        assertThat(reference).isNotBlank();
        assertThat(filesWith(profile, STORY)).isEmpty();
        assertThat(filesWith(profile, reference.strip())).isEmpty();
    }

    @Test
    void sixth_aPageWithATokenIsNeverCompressed() {
        var resident = new Visitor(port);
        for (var path : List.of(ONE_PAGE, "/hulp-vragen/onderwerp", "/mijn-vraag", "/inloggen")) {
            var answer = resident.get(path, "Accept-Encoding", "gzip, deflate, br");
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).isEmpty();
            assertThat(answer.body()).as(path).contains("name=\"_csrf\"");
        }
    }

    @Test
    void seventh_notYoursAndNotThereAreTheSamePage() {
        var theirs = submit.submit(Questions.calm(Team.SOUTH)).reference().value();
        var worker = worker();
        var notYours = worker.get("/werkbak/" + theirs);
        var notThere = worker.get("/werkbak/LV-2222-2222");

        assertThat(notYours.statusCode()).isEqualTo(404);
        assertThat(notThere.statusCode()).isEqualTo(404);
        assertThat(notYours.body()).isEqualTo(notThere.body()).doesNotContain(theirs);
        assertThat(notYours.headers().map().keySet())
                .isEqualTo(notThere.headers().map().keySet());
    }

    private Visitor worker() {
        var worker = Visitor.signedIn(port, Cast.NOOR);
        return worker;
    }

    /** The short form with its hidden fields, filled in as somebody does who wants no contact. */
    private static Map<String, String> answers(Visitor resident) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(resident.get(ONE_PAGE).body())
                .results()
                .forEach(field -> fields.put(field.group(1), field.group(2)));
        fields.putAll(Map.of(
                "thema", "GELD", "gevaar", "NEE", "verhaal", STORY, "adresKeuze", "LIEVER_NIET", "kanaal", "ZELF"));
        return fields;
    }

    private static List<Path> filesWith(Path folder, String words) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words.getBytes(StandardCharsets.UTF_8))
                            || holds(file, words.getBytes(StandardCharsets.UTF_16LE)))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] words) {
        try {
            var all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return all.contains(new String(words, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
