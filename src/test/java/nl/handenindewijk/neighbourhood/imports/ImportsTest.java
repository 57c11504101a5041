package nl.handenindewijk.neighbourhood.imports;

import static nl.handenindewijk.testing.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.neighbourhood.AreaFigures;
import nl.handenindewijk.neighbourhood.AreaOutlines;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.env.MockEnvironment;

/** Sound files in the official layouts: checked, used, repeated and undone. */
@PortalTest
class ImportsTest {

    @Autowired
    private CheckFile check;

    @Autowired
    private ApplyImport apply;

    @Autowired
    private UndoImport undo;

    @Autowired
    private ImportBook book;

    @Autowired
    private Differences differences;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaFigures figures;

    @Autowired
    private AreaOutlines outlines;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest
    @CsvSource({
        "KEY_FIGURES, 2024, kwb-2024.csv, 20, 3",
        "KEY_FIGURES, 2023, kwb-2023.csv, 20, 3",
        "LIVEABILITY, 2024, leefbaarometer-wijken.csv, 12, 1",
        "DISTRICTS, 2024, wijken.geojson, 4, 1",
        "CROSSWALK, 2024, codes-2024.csv, 3, 1"
    })
    void aSoundFileIsKeptApartUntilSomebodyConfirms(ImportKind kind, int year, String name, long kept, long elsewhere) {
        var id = check(kind, year, AreaFiles.text(name));
        var checked = book.find(id).orElseThrow();
        assertThat(checked.kept()).isEqualTo(kept);
        assertThat(checked.elsewhere()).isEqualTo(elsewhere);
        assertThat(checked.inForce()).isFalse();
        assertThat(book.inForce()).isEmpty();

        assertThat(apply.apply(new ApplyImport.Input(id, ADA.id()))).isTrue();
        assertThat(apply.apply(new ApplyImport.Input(id, ADA.id()))).as("once").isFalse();
        assertThat(book.inForce()).extracting(Import::id).containsExactly(id);
        assertThat(database.sql()
                        .queryForList("select action from audit_entry where object = 'AREA_DATA'", String.class))
                .containsExactly("AREA_DATA_IMPORTED");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        use(ImportKind.KEY_FIGURES, 2024, AreaFiles.text(AreaFiles.KEY_FIGURES));
        var again = check(ImportKind.KEY_FIGURES, 2024, AreaFiles.text(AreaFiles.KEY_FIGURES));
        assertThat(differences.against(book.find(again).orElseThrow())).hasValue(new Differences.Count(0, 0, 0));
        var other = check(
                ImportKind.KEY_FIGURES,
                2024,
                AreaFiles.text(AreaFiles.KEY_FIGURES).replace(";6000;", ";6010;"));
        assertThat(differences.against(book.find(other).orElseThrow())).hasValue(new Differences.Count(0, 0, 1));
        assertThat(book.find(again)).as("not confirmed, and checked anew").isEmpty();
    }

    @Test
    void inhabitantsFollowTheLastYearAndComeBackWhenUndone() {
        use(ImportKind.KEY_FIGURES, 2024, AreaFiles.text(AreaFiles.KEY_FIGURES));
        assertThat(inhabitants("WK999902")).isEqualTo(8_500);
        var older = use(
                ImportKind.KEY_FIGURES,
                2023,
                AreaFiles.text(AreaFiles.KEY_FIGURES_BEFORE).replace(";8500;", ";8490;"));
        assertThat(inhabitants("WK999902")).as("an older year changes nothing").isEqualTo(8_500);
        undo(older);
        for (var each : book.inForce()) {
            undo(each.id());
        }
        assertThat(inhabitants("WK999902")).as("as it was").isEqualTo(9_000);
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from audit_entry where action = 'AREA_DATA_UNDONE'", Long.class))
                .isEqualTo(2);
    }

    @Test
    void addressesAreReplacedAsAWholeAndComeBackWhenUndone() {
        var before = areas.quarterOf(new Postcode("9901AA"), 1);
        assertThat(before).isPresent();
        var id = use(
                ImportKind.ADDRESSES,
                2025,
                "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n9999 aa;7;99990202;999902;9999\n");
        assertThat(areas.quarterOf(new Postcode("9999AA"), 7).orElseThrow().code())
                .isEqualTo("BU99990202");
        assertThat(areas.quarterOf(new Postcode("9901AA"), 1)).isEmpty();
        undo(id);
        assertThat(areas.quarterOf(new Postcode("9901AA"), 1)).isEqualTo(before);
        assertThat(areas.quarterOf(new Postcode("9999AA"), 7)).isEmpty();
    }

    @Test
    void headersOfOtherYearsAndCodesWithoutZerosAreRead() {
        use(
                ImportKind.ADDRESSES,
                2016,
                "buurt;GEMEENTE;pc6;HUISNUMMER\r\n99990101;9999;9901AA;5\r\n3630001;363;1012AB;1\r\n");
        assertThat(areas.quarterOf(new Postcode("9901AA"), 5).orElseThrow().code())
                .isEqualTo("BU99990101");
    }

    @Test
    void bordersOfBothKindsOfCoordinatesFitTogether() {
        use(ImportKind.DISTRICTS, 2024, AreaFiles.text(AreaFiles.DISTRICTS));
        assertThat(outlines.districts().shapes()).hasSize(4);
        assertThat(areas.district("WK999904")).isPresent();
        var id = use(ImportKind.QUARTERS, 2024, AreaFiles.text(AreaFiles.QUARTERS));
        assertThat(areas.quarters()).hasSize(15);
        double metres = database.sql()
                .queryForObject(
                        "select (outline #>> '{coordinates,0,0,0,0}')::float from neighbourhood_quarter where code = 'BU99990101'",
                        Double.class);
        assertThat(metres).as("degrees became metres").isEqualTo(144_288, within(1.0));
        undo(id);
        assertThat(areas.quarters())
                .extracting(each -> each.name())
                .containsExactly("Noordhoek", "Noordpolder", "Zuidhoek", "Zuidpolder");
    }

    @Test
    void anAreaWithAddressesCannotBeTakenAway() {
        use(ImportKind.DISTRICTS, 2024, AreaFiles.text(AreaFiles.DISTRICTS));
        var quarters = use(ImportKind.QUARTERS, 2024, AreaFiles.text(AreaFiles.QUARTERS));
        var addresses = use(ImportKind.ADDRESSES, 2025, AreaFiles.text(AreaFiles.ADDRESSES));
        assertThatThrownBy(() -> undo(quarters)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(book.find(quarters).orElseThrow().state()).isEqualTo(ImportState.APPLIED);
        undo(addresses);
        undo(quarters);
        assertThat(areas.quarters()).hasSize(4);
    }

    @Test
    void openDataNamesAPointForDecimalsAndWindowsLettersAreRead() {
        var text =
                "WijkenEnBuurten,Gemeentenaam_1,SoortRegio_2,Codering_3,AantalInwoners_5,HuishoudensTot110VanSociaalMinimum_77\n"
                        + "WK999901  ,Súdwest,Wijk      ,WK999901  ,   12000,   13.1\nWK999902,Súdwest,Wijk,WK999902,.,       .\n";
        var id = check.check(new CheckFile.Input(
                ImportKind.KEY_FIGURES,
                2023,
                AreaFiles.file(text, java.nio.charset.Charset.forName("windows-1252")),
                null,
                lines -> {}));
        assertThat(book.find(id).orElseThrow().missing()).isEqualTo(2);
        assertThat(database.sql()
                        .queryForList(
                                "select code, figure, value::float from neighbourhood_key_figure where import_id = ?",
                                id))
                .extracting(Map::values)
                .extracting(values -> List.copyOf(values).toString())
                .containsExactlyInAnyOrder("[WK999901, a_inw, 12000.0]", "[WK999901, p_hh_110, 13.1]");
    }

    @Test
    void aWorkbookGivesTheSameRowsAsItsText() {
        var text = AreaFiles.text(AreaFiles.KEY_FIGURES);
        use(ImportKind.KEY_FIGURES, 2024, text);
        var rows =
                "select string_agg(code || figure || value::float, ';' order by code, figure) from neighbourhood_key_figure"
                        + " where import_id = ?";
        var asText = database.sql()
                .queryForObject(rows, String.class, book.latest().get(0).id());
        var id = check.check(new CheckFile.Input(
                ImportKind.KEY_FIGURES,
                2024,
                AreaFiles.file(Workbooks.of("Toelichting;bij dit bestand", text)),
                null,
                lines -> {}));
        assertThat(database.sql().queryForObject(rows, String.class, id)).isEqualTo(asText);
    }

    @Test
    void anAreaMayHoldLettersAndZeroIsNoMissingValue() {
        var id = check(
                ImportKind.KEY_FIGURES,
                2024,
                "gwb_code_10;a_inw;a_soz_wb\nWK9999MA;0;0\nBU9999MA01;10;x\nGM9999;NaN;-\n");
        assertThat(database.sql()
                        .queryForObject(
                                "select count(*) from neighbourhood_key_figure where import_id = ?", Long.class, id))
                .isEqualTo(3);
    }

    @Test
    void theDeviationOfThePublishedSampleIsTheSumOfItsParts() {
        var id = check(
                ImportKind.LIVEABILITY,
                2024,
                "bu_code,kscore,kfys,konv,ksoc,kvrz,kwon,fys,onv,soc,vrz,won,afw\n"
                        + "BU99990000,9,5,3,5,9,5,0.0343143,-0.113587,-0.0306654,0.310165,-0.011174,0.189053\n");
        var row = database.sql().queryForMap("select * from neighbourhood_liveability where import_id = ?", id);
        assertThat(row).containsEntry("class", 9).containsEntry("year", 2024);
    }

    @Test
    void ourOwnLayoutOfTheLeefbaarometerIsReadToo() {
        var id = check(
                ImportKind.LIVEABILITY,
                2024,
                "code;jaar;klasse;afwijking;won;fys;vrz;soc;onv;klasse_ontw_2j;klasse_ontw_10j\n"
                        + "WK999901;2024;5;0,02;0,01;0,01;0;0;0;5;5\n");
        assertThat(book.find(id).orElseThrow().kept()).isEqualTo(1);
    }

    @Test
    void figuresOfAnEarlierYearAreDividedOverTheDistrictsOfNow() {
        use(ImportKind.KEY_FIGURES, 2023, AreaFiles.text(AreaFiles.KEY_FIGURES_BEFORE));
        use(ImportKind.KEY_FIGURES, 2024, AreaFiles.text(AreaFiles.KEY_FIGURES));
        assertThat(figures.years()).containsExactly(2024, 2023);
        assertThat(figures.ofDistricts(2023, 2024).get("WK999902")).containsEntry("a_inw", 8_500.0);
        assertThat(figures.changedBetween(2023, 2024)).isEmpty();

        use(ImportKind.CROSSWALK, 2024, AreaFiles.text(AreaFiles.CROSSWALK));
        var before = figures.ofDistricts(2023, 2024);
        assertThat(before.get("WK999902").get("a_inw")).isEqualTo(7_650, within(1e-6));
        assertThat(before.get("WK999904").get("a_inw")).isEqualTo(15_500 + 850, within(1e-6));
        assertThat(before.get("WK999904").get("p_hh_110"))
                .as("a share is averaged")
                .isBetween(9.0, 17.2);
        assertThat(figures.changedBetween(2023, 2024)).containsExactly("WK999902", "WK999904");
        assertThat(figures.ofDistricts(2024, 2024).get("WK999902")).containsEntry("a_inw", 8_500.0);
    }

    @Test
    void aLargeFileIsImportedByCommand(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("wijken.csv"), AreaFiles.text(AreaFiles.LIVEABILITY));
        var options = new MockEnvironment()
                .withProperty("portal.import.kind", "liveability")
                .withProperty("portal.import.year", "2024")
                .withProperty("portal.import.file", file.toString());
        var command = new ImportCommand(check, apply, options);
        assertThat(command.run()).contains("nothing is used yet");
        assertThat(book.inForce()).isEmpty();
        assertThat(new ImportCommand(check, apply, options.withProperty("portal.import.apply", "true")).run())
                .isEqualTo("Imported and in use");
        assertThat(book.inForce()).hasSize(1);
        assertThat(figures.liveability().get("WK999903"))
                .hasSize(3)
                .last()
                .extracting("liveability")
                .isEqualTo(5);
        Files.writeString(file, "bu_code\nBU1\n");
        assertThat(command.run()).startsWith("Refused, nothing changed: 1 problems");
        assertThat(book.inForce()).hasSize(1);
    }

    private UUID check(ImportKind kind, int year, String text) {
        clock.set(clock.instant().plusSeconds(1));
        return check.check(new CheckFile.Input(kind, year, AreaFiles.file(text), ADA.id(), lines -> {}));
    }

    private UUID use(ImportKind kind, int year, String text) {
        var id = check(kind, year, text);
        assertThat(apply.apply(new ApplyImport.Input(id, ADA.id()))).isTrue();
        return id;
    }

    private void undo(UUID id) {
        assertThat(undo.undo(new UndoImport.Input(id, "verkeerd jaar", ADA.id())))
                .isTrue();
    }

    private int inhabitants(String code) {
        return areas.district(code).orElseThrow().inhabitants();
    }
}
