package nl.handenindewijk.neighbourhood.imports;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which an administrator imports files, and who may send files at all. */
@PortalTest
class ImportPagesTest {

    private static final String PAGE = "/beheer/gebieden";
    private static final String UPLOAD = "/beheer/gebieden/controleren";

    @Autowired
    private Database database;

    @LocalServerPort
    private int port;

    @Test
    void checksThenUsesThenUndoesAndLeavesNoFileBehind() throws IOException {
        var ada = signedIn(ADA);
        var sent = upload(ada, UPLOAD, token(ada), "KEY_FIGURES", "2024", AreaFiles.text(AreaFiles.KEY_FIGURES));
        assertThat(sent.statusCode()).isEqualTo(303);
        var one = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        var page = ada.get(one).body();
        assertThat(page)
                .contains("Kerncijfers wijken en buurten 2024")
                .contains("Er is nog niets veranderd")
                .contains("Gebruik dit");
        assertThat(ada.get(PAGE).body()).contains("Nog niets ingelezen").contains("gecontroleerd");

        assertThat(ada.post(one + "/gebruiken", Map.of("_csrf", Visitor.tokenOf(page)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.get(PAGE + "?gebruikt").body())
                .contains("2024, 20 regels")
                .contains("Ada Visser");

        var undone = ada.post(one + "/terugdraaien", Map.of("reden", " ", "_csrf", Visitor.tokenOf(page)));
        assertThat(undone.statusCode()).isEqualTo(422);
        assertThat(undone.body()).contains("Schrijf waarom");
        assertThat(ada.post(one + "/terugdraaien", Map.of("reden", "verkeerd jaar", "_csrf", Visitor.tokenOf(page)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ada.get(one).body()).contains("verkeerd jaar").doesNotContain("Gebruik dit");
        assertThat(database.sql()
                        .queryForObject(
                                "select position('verkeerd'::bytea in undo_reason) > 0 from neighbourhood_import where undo_reason is not null",
                                Boolean.class))
                .as("in the clear")
                .isFalse();
        assertThat(uploads()).as("temporary files").isZero();
    }

    @Test
    void aBrokenFileGetsAReportLineByLine() {
        var ada = signedIn(ADA);
        var text = AreaFiles.text(AreaFiles.KEY_FIGURES).replace("WK999903;", "<b>903;");
        var refused = upload(ada, UPLOAD, token(ada), "KEY_FIGURES", "2024", text);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dit is geen code van een gebied.")
                .contains("&lt;B&gt;903")
                .contains("Er is niets veranderd.")
                .contains("value=\"2024\"");
        assertThat(database.sql().queryForObject("select count(*) from neighbourhood_import", Integer.class))
                .isZero();
    }

    @Test
    void aFormWithoutAFileIsRefusedBesideItsFields() {
        var ada = signedIn(ADA);
        var empty = upload(ada, UPLOAD, token(ada), "X", "24", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Kies wat voor bestand het is.")
                .contains("Kies een bestand dat niet leeg is.")
                .contains("Vul een jaar in van 2012");
        assertThat(ada.post(UPLOAD, Map.of("_csrf", token(ada))).statusCode()).isEqualTo(422);
    }

    @Test
    void aFileWithoutATokenOrFromSomebodyElseIsNotRead() {
        assertThat(upload(signedIn(ADA), UPLOAD, "forged", "KEY_FIGURES", "2024", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(upload(signedIn(NOOR), UPLOAD, "forged", "KEY_FIGURES", "2024", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(upload(new Visitor(port), UPLOAD, "forged", "KEY_FIGURES", "2024", "x")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hulp-vragen/kort", "/inloggen", "/beheer/gebieden", "/mijn-vraag"})
    void noOtherAddressTakesFiles(String path) {
        assertThat(upload(signedIn(ADA), path, "x", "KEY_FIGURES", "2024", "x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFileThatIsTooLargeGetsAnAnswerInWords() {
        var ada = signedIn(ADA);
        var large = upload(ada, UPLOAD, token(ada), "ADDRESSES", "2025", "x".repeat(34 << 20));
        assertThat(large.statusCode()).isEqualTo(302);
        assertThat(large.headers().firstValue("Location").orElseThrow()).endsWith("/beheer/gebieden?teGroot");
        assertThat(ada.get(PAGE + "?teGroot").body()).contains("groter dan 32 MB");
    }

    @Test
    void anIdThatIsNoneIsAPageThatDoesNotExist() {
        var ada = signedIn(ADA);
        assertThat(ada.get(PAGE + "/00000000-0000-7000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(ada.get(PAGE + "/niets").statusCode()).isIn(400, 404);
    }

    private static HttpResponse<String> upload(
            Visitor visitor, String path, String token, String kind, String year, String content) {
        var parts = new StringBuilder();
        Map.of("_csrf", token, "soort", kind, "jaar", year)
                .forEach((name, value) -> parts.append("--grens\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        parts.append("--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"kwb.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\n")
                .append(content)
                .append("\r\n--grens--\r\n");
        return visitor.send(visitor.request(path)
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofString(parts.toString())));
    }

    private static long uploads() throws IOException {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 6)) {
            return files.filter(path -> path.getFileName().toString().startsWith("upload_"))
                    .count();
        } catch (java.io.UncheckedIOException somebodyElseWasTidyingUp) {
            return 0;
        }
    }

    private static String token(Visitor visitor) {
        return Visitor.tokenOf(visitor.get(PAGE).body());
    }

    private Visitor signedIn(Cast person) {
        var visitor = new Visitor(port);
        visitor.signIn(person.username(), Cast.PASSWORD);
        return visitor;
    }
}
