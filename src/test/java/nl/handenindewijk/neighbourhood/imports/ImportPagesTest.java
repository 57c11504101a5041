package nl.handenindewijk.neighbourhood.imports;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.HtmlChecker;
import nl.handenindewijk.testing.MovableClock;
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

    private static final UUID RUN = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0e01L);
    private static final Pattern PERCENT = Pattern.compile("<progress[^>]* value=\"(\\d+)\"");
    private static final long STARTED = System.currentTimeMillis();

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ImportRuns runs;

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
    void namesAKindOnceHoweverManyYearsAreInUse() {
        var ada = signedIn(ADA);
        use(ada, "2024", AreaFiles.KEY_FIGURES);
        use(ada, "2023", AreaFiles.KEY_FIGURES_BEFORE);
        var page = ada.get(PAGE).body();
        assertThat(page).contains("2024, 20 regels").containsPattern("2023, \\d+ regels");
        assertThat(HtmlChecker.problems(page)).isEmpty();
    }

    private void use(Visitor ada, String year, String file) {
        var one = location(upload(ada, UPLOAD, token(ada), "KEY_FIGURES", year, AreaFiles.text(file)));
        ada.post(
                one + "/gebruiken", Map.of("_csrf", Visitor.tokenOf(ada.get(one).body())));
    }

    @Test
    void aBrokenFileGetsAReportLineByLine() {
        var ada = signedIn(ADA);
        var text = AreaFiles.text(AreaFiles.KEY_FIGURES).replace("WK999903;", "<b>903;");
        var refused = upload(ada, UPLOAD, token(ada), "KEY_FIGURES", "2024", text);
        assertThat(refused.statusCode()).isEqualTo(303);
        var report = ada.get(location(refused)).body();
        assertThat(report)
                .contains("Niet ingelezen")
                .contains("Dit is geen code van een gebied.")
                .contains("&lt;B&gt;903")
                .contains("Er is niets veranderd.");
        assertThat(ada.get(PAGE).body()).contains("Laatst nagekeken", "Niet ingelezen");
        assertThat(database.sql()
                        .queryForObject(
                                "select position('903'::bytea in problems) > 0 from neighbourhood_import_run",
                                Boolean.class))
                .as("in the clear")
                .isFalse();
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
        long bytes = 402L << 20;
        var large = ada.send(ada.request(UPLOAD)
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> opened(AreaFiles.endless("x", 'x', bytes))), bytes)));
        assertThat(large.statusCode()).isEqualTo(302);
        assertThat(large.headers().firstValue("Location").orElseThrow()).endsWith("/beheer/gebieden?teGroot");
        assertThat(ada.get(PAGE + "?teGroot").body()).contains("groter dan 400 MB");
    }

    @Test
    void anIdThatIsNoneIsAPageThatDoesNotExist() {
        var ada = signedIn(ADA);
        assertThat(ada.get(PAGE + "/00000000-0000-7000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(ada.get(PAGE + "/niets").statusCode()).isIn(400, 404);
    }

    @Test
    void anotherFileAtTheSameTimeIsRefusedInWords() {
        var ada = signedIn(ADA);
        database.sql()
                .update(
                        "insert into neighbourhood_import_run (id, kind, year, state, started_at, started_by, beat_at,"
                                + " percent, lines, refused) values (?, 'ADDRESSES', 2025, 'RUNNING', ?, ?, ?, 40, 3000000, 0)",
                        RUN,
                        now(),
                        ADA.id(),
                        now());
        var second = upload(ada, UPLOAD, token(ada), "KEY_FIGURES", "2024", AreaFiles.text(AreaFiles.KEY_FIGURES));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Er wordt al een ander bestand nagekeken", "value=\"2024\"");
        assertThat(count("neighbourhood_import")).isZero();
        assertThat(ada.get(PAGE + "/inlezen/" + RUN).body())
                .contains("<progress", "value=\"40\"", "40% van het bestand, 3.000.000 regels", "Kijk hoever het is");

        clock.set(clock.instant().plus(ImportRuns.SILENT).plusSeconds(1));
        assertThat(ada.get(PAGE + "/inlezen/" + RUN).body())
                .as("the portal was started again")
                .contains("Afgebroken, er is niets veranderd", "Stuur het bestand opnieuw")
                .doesNotContain("<progress");
        assertThat(upload(ada, UPLOAD, token(ada), "KEY_FIGURES", "2024", AreaFiles.text(AreaFiles.KEY_FIGURES))
                        .statusCode())
                .isEqualTo(303);
    }

    /** A file picked from the folder that was taken away at that moment. */
    @Test
    void aFileThatIsGoneKeepsNoOtherWaiting() {
        var gone = new ImportRuns.Input(ImportKind.KEY_FIGURES, 2024, Path.of("/gone/cijfers.csv"), false, ADA.id());
        assertThatThrownBy(() -> runs.start(gone)).isInstanceOf(IOException.class);
        assertThat(database.sql().queryForObject("select state from neighbourhood_import_run", String.class))
                .isEqualTo("BROKEN_OFF");
    }

    @Test
    void whatAKilledPortalLeftIsTakenAwayWithTheNextFile() throws IOException {
        var left = Files.createTempFile("gebieden", ".sent");
        var running = Files.createTempFile("gebieden", ".xlsx");
        Files.setLastModifiedTime(left, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(running, FileTime.from(clock.instant().minus(Duration.ofHours(1))));
        var ada = signedIn(ADA);
        upload(ada, UPLOAD, token(ada), "KEY_FIGURES", "2024", AreaFiles.text(AreaFiles.KEY_FIGURES));
        assertThat(left).doesNotExist();
        assertThat(running).exists();
        Files.delete(running);
    }

    @Test
    void tellsHowFarALargeFileIs() throws Exception {
        var percents = new java.util.TreeSet<Integer>();
        // a quick machine has read the first one before it is asked
        for (int lines = 1_500_000; percents.isEmpty() && lines <= 4_500_000; lines += 1_500_000) {
            percents.addAll(percentsOf(lines));
        }
        assertThat(percents).isNotEmpty().allMatch(percent -> percent >= 0 && percent <= 100);
        assertThat(leftBehind()).isZero();
    }

    private Set<Integer> percentsOf(int lines) throws InterruptedException {
        var ada = signedIn(ADA);
        var text = new StringBuilder("PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n");
        for (int i = 0; i < lines; i++) {
            text.append("1011AB;").append(i % 90_000 + 1).append(";03630101;036301;0363\n");
        }
        var one = location(upload(ada, UPLOAD, token(ada), "ADDRESSES", "2025", text.toString()));
        var percents = new java.util.TreeSet<Integer>();
        for (int i = 0; i < 600; i++) {
            var percent = PERCENT.matcher(ada.get(one).body());
            if (!percent.find()) {
                break;
            }
            percents.add(Integer.valueOf(percent.group(1)));
            Thread.sleep(50);
        }
        assertThat(ada.get(one).body()).contains("Er staat niets in van deze gemeente.");
        return percents;
    }

    private static java.io.InputStream opened(ImportFile file) {
        try {
            return file.open();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private java.sql.Timestamp now() {
        return java.sql.Timestamp.from(clock.instant());
    }

    private int count(String table) {
        return database.sql().queryForObject("select count(*) from " + table, Integer.class);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static long leftBehind() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().matches("gebieden.*\\.(sent|csv|xlsx)"))
                    .filter(path -> path.toFile().lastModified() > STARTED)
                    .count();
        }
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
        return Visitor.signedIn(port, person);
    }
}
