package nl.handenindewijk.reporting;

import static nl.handenindewijk.testing.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.HtmlChecker;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever door a figure leaves by, it is the same figure: never another rounding, never a number that a page hides. */
@PortalTest
class ReportFilesTest {

    private static final Pattern CELL = Pattern.compile("<td class=\"n[^>]*>([^<]*)</td>");
    private static final Set<String> TABLES = Set.of(
            "wijken",
            "uitsplitsing",
            "onderwerpen",
            "maanden",
            "kwartalen",
            "wachttijden",
            "uitkomsten",
            "teams",
            "gevaar",
            "blijven",
            "terug",
            "afspraken",
            "geholpen",
            "doelen",
            "leefgebieden",
            "formulier",
            "termijnen");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private StoredFigures figures;

    @Autowired
    private SafeBooks books;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Database database;

    @BeforeEach
    void invent() {
        clock.set(LocalDate.of(2026, 7, 1));
        var random = new Random(5);
        var themes = List.of("GELD", "TAAL", "VEILIG", "WERK", "WMO");
        var facts = new ArrayList<RequestFacts>();
        for (int i = 0; i < 300; i++) {
            var sample = Sample.request(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(180)))
                    .in(random.nextInt(3) == 0 ? Team.SOUTH : Team.NORTH)
                    .about(themes.get(random.nextInt(5)))
                    .level(random.nextInt(20) == 0 ? "U0" : "U3");
            facts.add((random.nextInt(4) == 0 ? sample.withdrawn() : sample.contactAfter(random.nextInt(20))).facts(1));
        }
        figures.store(facts);
        database.sql().update("""
                update reporting_request r set met = (array['KEPT', 'KEPT', 'CANCELLED', 'MISSED_BY_US', null])[1 + day % 5],
                       helped = case when closed_on is not null then (array['YES', 'NO', null])[1 + day % 3] end,
                       goals = (array['FIN:REACHED NET:PARTLY', 'NET:REACHED', null, null])[1 + day % 4]
                from (select request_id, extract(doy from received_on)::integer as day from reporting_request) d
                where d.request_id = r.request_id""");
    }

    /** All periods, districts and dimensions, by page and by file: every count is one of the book's. */
    @Test
    void everyDoorShowsOnlyWhatTheBookHolds() {
        var counts = new LinkedHashSet<String>();
        for (var period : List.of("2026", "2026-K1", "2026-K2")) {
            for (var district : List.of("", "WK999901", "WK999902")) {
                for (var per : Dimension.values()) {
                    var query = "?periode=" + period + "&wijk=" + district + "&per=" + per.inLinks();
                    CELL.matcher(text("/beheer/rapport" + query) + text("/beheer/rapport/vertrouwen" + query))
                            .results()
                            .map(m -> m.group(1).replaceAll(" \\(.*", ""))
                            .filter(cell -> cell.matches("[\\d.]+|&lt;\\d+"))
                            .forEach(counts::add);
                    for (var table : TABLES) {
                        text("/beheer/rapport/" + table + ".csv" + query)
                                .lines()
                                .skip(1)
                                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                                .flatMap(line ->
                                        List.of(line.split(",")).stream().skip(1))
                                .filter(cell -> cell.matches("<?\\d+") && !table.matches("wijken|uitsplitsing"))
                                .forEach(counts::add);
                    }
                }
            }
        }
        assertThat(counts).hasSizeGreaterThan(10).allMatch(count -> count.matches("\\d*[05]|(<|&lt;)(5|10)"));
    }

    @Test
    void pageAndFilesSayTheSame() throws Exception {
        var query = "?periode=2026-K2&per=onderwerp";
        var page = CELL.matcher(text("/beheer/rapport" + query))
                .results()
                .map(m -> m.group(1).replace("&lt;", "<"))
                .toList();
        var pdf = pdfText(bytes("/beheer/rapport/rapport.pdf" + query));
        assertThat(page).isNotEmpty().allSatisfy(cell -> assertThat(pdf).contains(cell));
        var workbook = workbook(bytes("/beheer/rapport/rapport.xlsx" + query));
        assertThat(workbook).contains("verborgen").contains("&lt;10").doesNotContain("<f>");
        var numbers =
                Pattern.compile("<v>(\\d+)</v></c>").matcher(workbook).results().count();
        assertThat(numbers).isPositive();
    }

    @Test
    void thePdfCanBeReadAloud() throws Exception {
        try (var document = Loader.loadPDF(bytes("/beheer/rapport/rapport.pdf?periode=2026"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Vragen en wachten per wijk");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    /** Only quarters that are over, and of each what the book holds. */
    @Test
    void openDataIsTheBook() {
        clock.set(LocalDate.of(2026, 6, 30));
        var rows = text("/wijken/open-data.csv").replace("\ufeff", "").lines().toList();
        assertThat(rows.get(0)).isEqualTo("periode,gebied,naam,uitsplitsing,waarde,maat,aantal,status");
        assertThat(rows).noneMatch(row -> row.startsWith("2026-K2") || row.startsWith("2026,"));
        var book = books.ofYear(2026);
        for (var row : rows.stream().filter(r -> r.startsWith("2026-K1,")).toList()) {
            var cell = row.split(",", -1);
            if (!cell[5].contains("WITHIN")) {
                var key = Keys.of(cell[0], cell[1], cell[3], cell[4].isEmpty() ? "*" : cell[4], cell[5]);
                var expected = book.book().cell(key);
                assertThat(cell[6]).as(row).isEqualTo(expected.isShown() ? "" + expected.count() : "");
            }
        }
        assertThat(rows).anyMatch(row -> row.startsWith("2026-K1,WK999901,Noord,,,RECEIVED,"));
    }

    @Test
    void theBoardOfADistrictIsForEverybody() {
        assertThat(text("/wijken")).contains("/wijken/WK999901").contains("open-data.csv");
        assertThat(text("/wijken/WK999901"))
                .contains("Noord")
                .contains("2e kwartaal 2026")
                .contains("Gevraagd")
                .contains("Handen in de wijk");
        assertThat(mvc.get().uri("/wijken/WK999999")).hasStatus(404);
        for (var page : List.of("/wijken", "/wijken/WK999901", "/beheer/rapport?per=team")) {
            assertThat(HtmlChecker.problems(text(page))).as(page).isEmpty();
        }
    }

    private String text(String uri) {
        return new String(bytes(uri), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String uri) {
        var result = mvc.get().uri(uri).with(ADA.signedIn()).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static String pdfText(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String workbook(byte[] file) throws Exception {
        var all = new StringBuilder();
        var saved = Files.write(Files.createTempFile("rapport", ".xlsx"), file);
        try (var zip = new ZipFile(saved.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(saved);
        }
        return all.toString();
    }
}
