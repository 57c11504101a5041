package nl.handenindewijk.signals;

import static nl.handenindewijk.signals.HostileSignals.GOOD;
import static nl.handenindewijk.signals.HostileSignals.bytes;
import static nl.handenindewijk.signals.HostileSignals.file;
import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.attachments.Upload;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of creditors: what is refused and why, what becomes a question, and who sees what of it. */
@PortalTest
class SignalsTest {

    private static final String PAGE = "/beheer/vroegsignalen";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Autowired
    private CheckSignals check;

    @Autowired
    private ImportShelf shelf;

    @Autowired
    private PurgeSignals purge;

    @Autowired
    private TakeSignal take;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.handenindewijk.signals.HostileSignals#files")
    void refusesAFileThatIsNone(String what, byte[] file, Reason reason) {
        assertThatThrownBy(() -> check.check(new CheckSignals.Input(file, TODAY, ADA.id())))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.at(0).reason()).isEqualTo(reason));
        assertThat(count("signals_import")).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.handenindewijk.signals.HostileSignals#lines")
    void refusesALineAndTakesTheOthers(String what, String line, Reason reason, @Nullable Column column) throws Unfit {
        var other = GOOD.replace(";1;;", ";2;;");
        var report = report(file(GOOD, line, other));
        assertThat(report.problems()).containsExactly(new Problem(3, reason, column));
        assertThat(report.accepted()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = HostileSignals.FIELDS)
    void refusesALineForOneField(String what, Column column, String value, Reason reason) throws Unfit {
        refusesALineAndTakesTheOthers(what, HostileSignals.with(column, value), reason, column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"9901aa#1.250,40", "9901AA#1250,4", "9901 aa#1250.40", "9901-AA#€ 1.250,40", "9901 AA#EUR 1250.4"})
    void readsWhatIsWrittenDifferently(String postcode, String amount) throws Unfit {
        var id = check(GOOD.replace("9901 AA", postcode).replace("1.250,40", amount));
        assertThat(shelf.lines(id)).singleElement().satisfies(signal -> {
            assertThat(signal.postcode()).isEqualTo("9901AA");
            assertThat(signal.amount()).isEqualByComparingTo("1250.40");
        });
    }

    @Test
    void readsCommasTabsWindowsLettersAndAMarkAtTheBeginning() throws Unfit {
        var comma = "\ufeffSchuldeiser,Soort,Naam,Postcode,Huisnummer,Bedrag,Datum\n"
                + "\"Holding, afdeling 2\",gas,Zoë,9901AA,12-b,\"5,00\",2026-03-01\n";
        var signal = shelf.lines(check.check(new CheckSignals.Input(bytes(comma), TODAY, ADA.id())))
                .get(0);
        assertThat(signal.creditorName()).isEqualTo("Holding, afdeling 2");
        assertThat(signal.creditor()).isEqualTo(Creditor.ENERGIE);
        assertThat(signal.address()).isEqualTo("9901AA 12 B");
        var windows =
                file(GOOD.replace("K. Wartelnest", "Zoë")).replace(';', '\t').getBytes(Charset.forName("windows-1252"));
        assertThat(shelf.lines(check.check(new CheckSignals.Input(windows, TODAY, ADA.id())))
                        .get(0)
                        .name())
                .isEqualTo("Zoë");
    }

    @Test
    void theSameSignalTwiceIsRefusedHoweverItIsWritten() throws Unfit {
        var again = GOOD.replace("9901 AA", "9901aa")
                .replace("Woonstichting L", "WOONSTICHTING  L")
                .replace("K. Wartelnest", "WÁRTELNEST, k");
        var report = report(file(GOOD, again));
        assertThat(report.problems()).containsExactly(new Problem(3, Reason.TWICE, null));
    }

    /** A health insurer sends both partners of a household on one day: the law wants an offer to each. */
    @Test
    void twoPeopleAtOneAddressAreTwoSignals() throws Unfit {
        var report = report(file(
                GOOD,
                GOOD.replace("K. Wartelnest", "T. Wartelnest"),
                GOOD.replace("K. Wartelnest", "K. Onderhuurder")));
        assertThat(report.problems()).isEmpty();
        assertThat(report.accepted()).isEqualTo(3);
    }

    @Test
    void whatWasRefusedCanBeSentBackWithoutAWordOfWhatStoodThere() {
        var ada = signedIn(ADA);
        var one = path(upload(
                ada, "2026-03-10", file(GOOD, "=cmd;" + GOOD, HostileSignals.with(Column.NAAM, "=HYPERLINK(1)"))));
        assertThat(ada.get(one).body()).contains(one + "/geweigerd.csv");
        var file = ada.get(one + "/geweigerd.csv");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"geweigerd-2026-03-10.csv\"");
        assertThat(file.body())
                .isEqualTo("\ufeffRegel,Kolom,Waarom geweigerd?\r\n"
                        + "3,hele regel,Ander aantal velden dan de eerste regel. Zijn kolommen verschoven?\r\n"
                        + "4,naam,Dit begint als een formule van een rekenblad.\r\n");
        ada.get("/taal/en?terug=/beheer");
        assertThat(ada.get(one + "/geweigerd.csv").body()).contains("Line,Column,Why refused?");
        assertThat(signedIn(NOOR).get(one + "/geweigerd.csv").statusCode()).isEqualTo(404);
        assertThat(ada.get(PAGE + "/" + UUID.randomUUID() + "/geweigerd.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAdministratorChecksAndConfirmsAndTheTeamFindsItWithItsTerm() {
        var ada = signedIn(ADA);
        var sent = upload(
                ada, "2026-03-06", file(GOOD, GOOD.replace("9901 AA", "1234 AB"), GOOD.replace("9901 AA", "9902 AA")));
        assertThat(sent.statusCode()).isEqualTo(303);
        var one = path(sent);
        var page = ada.get(one).body();
        assertThat(page)
                .contains("2 goede regels worden een vraag", "Eén regel niet; die gaat terug")
                .contains("Deze postcode ligt niet in deze gemeente")
                .doesNotContain("Wartelnest", "1234 AB", "Woonstichting");
        assertThat(count("casework_help_request")).isZero();
        assertThat(sealedInTheClear()).isFalse();

        var use = Map.of("_csrf", Visitor.tokenOf(page));
        assertThat(path(ada.post(one + "/gebruiken", use))).endsWith("?klaar");
        assertThat(path(ada.post(one + "/gebruiken", use))).endsWith("?verlopen");
        assertThat(count("casework_help_request")).isEqualTo(2);
        assertThat(database.sql().queryForObject("select count(sealed) from signals_import", Integer.class))
                .isZero();
        var row = database.sql()
                .queryForMap(
                        "select reference, channel, sender, level, legal_code, legal_due::text, qualification,"
                                + " received_on::text from casework_help_request where team_id = ?",
                        Cast.Team.NORTH.id());
        assertThat(row)
                .containsEntry("channel", "SIGNAL")
                .containsEntry("sender", "CREDITOR")
                .containsEntry("level", "U3")
                .containsEntry("qualification", "SIGNAAL_DERDE")
                .containsEntry("legal_code", "WGS_SIGNAAL")
                .containsEntry("received_on", "2026-03-06")
                .containsEntry("legal_due", "2026-04-07"); // four weeks is Good Friday, then Easter
        var reference = row.get("reference");
        var noor = signedIn(NOOR);
        assertThat(noor.get("/werkbak").body()).contains("" + reference);
        assertThat(noor.get("/werkbak/" + reference).body())
                .contains("K. Wartelnest", "Achterstand: € 1.250,40", "Signaal van een schuldeiser")
                .contains("gaf een signaal van een schuldeiser door", "enkelvoudig");
        assertThat(ada.get("/werkbak/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void theSameFileLaterMakesNoSecondQuestion() {
        var ada = signedIn(ADA);
        use(ada, GOOD);
        var again = ada.get(path(upload(ada, "2026-03-10", file(GOOD)))).body();
        assertThat(again)
                .contains("Dit signaal is al eerder ingelezen", "Er is geen enkele goede regel")
                .doesNotContain("/gebruiken");
        assertThat(count("casework_help_request")).isEqualTo(1);
    }

    @Test
    void signalsOfOneAddressAreOneQuestionUntilSomebodySpokeWithTheHousehold() {
        var ada = signedIn(ADA);
        use(ada, GOOD, GOOD.replace(";huur;", ";energie;").replace("Woonstichting", "Energie"));
        assertThat(count("casework_help_request")).isEqualTo(1);
        var reference = database.sql().queryForObject("select reference from casework_help_request", String.class);
        var noor = signedIn(NOOR);
        assertThat(noor.get("/werkbak/" + reference).body())
                .contains("meervoudig: 2 signalen van dit adres", "Energie Lindeveen (energie)");

        database.sql()
                .update("update casework_help_request set first_contact_at = received_at, status = 'CONTACT_MADE'");
        use(ada, GOOD.replace(";huur;", ";water;").replace("Woonstichting", "Water"));
        assertThat(count("casework_help_request")).isEqualTo(2);
    }

    @Test
    void aThreatBeginsTheThreeWorkingDaysInAQuestionOfItsOwn() {
        var ada = signedIn(ADA);
        use(
                ada,
                GOOD,
                GOOD.replace("09-03", "08-03").replace(";nee", ";ontruiming"),
                GOOD.replace(";huur;", ";energie;").replace(";1;;", ";2;;").replace(";nee", ";afsluiting"),
                GOOD.replace(";huur;", ";zorg;").replace(";1;;", ";3;;").replace(";nee", ";royement"));
        assertThat(database.sql()
                        .queryForList(
                                "select level || ' ' || legal_code || ' ' || legal_due from casework_help_request"
                                        + " where level <> 'U3'",
                                String.class))
                .hasSize(3)
                .containsOnly("U1 WGS_BEDREIGEND 2026-03-13");
        assertThat(count("casework_help_request")).isEqualTo(4);
    }

    /** Two people at one address are one question at the desk, and whose arrears they are is said. */
    @Test
    void aSecondSignalSaysWhoseItIs() {
        var ada = signedIn(ADA);
        use(ada, GOOD, GOOD.replace(";huur;", ";water;").replace("K. Wartelnest", "T. Onderhuurder"));
        var reference = database.sql().queryForObject("select reference from casework_help_request", String.class);
        var noor = signedIn(NOOR);
        assertThat(noor.get("/werkbak/" + reference).body()).contains("K. Wartelnest", "Op naam van T. Onderhuurder");
        assertThat(noor.submit("/werkbak", "/werkbak/zoeken", Map.of("q", "Onderhuurder"))
                        .body())
                .contains(reference);
    }

    /** Somebody throws the file away while somebody else's confirmation is on its way through the lines. */
    @Test
    void aFileThatWasThrownAwayMeanwhileMakesNoMoreQuestions() throws Unfit {
        var id = check(GOOD);
        var signal = shelf.lines(id).get(0);
        shelf.end(id, SignalImport.State.DISCARDED, clock.instant());
        var ada = new CurrentWorker(ADA.id(), "Ada Visser", Set.of(), Set.of(Role.ADMIN));
        take.take(new TakeSignal.Input(id, signal, TODAY, clock.instant()), ada);
        assertThat(count("casework_help_request")).isZero();
        assertThat(count("signals_signal")).isZero();
    }

    @Test
    void whatNobodyConfirmsIsGoneAfterADay() throws Unfit {
        var id = check(GOOD);
        clock.advance(Duration.ofHours(25));
        purge.purge();
        assertThat(shelf.lines(id)).isEmpty();
        assertThat(shelf.find(id).orElseThrow().state()).isEqualTo(SignalImport.State.DISCARDED);
    }

    @Test
    void aFormThatIsNotRightIsRefusedBesideItsFields() {
        var ada = signedIn(ADA);
        var ahead = upload(ada, "2026-03-11", file(GOOD));
        assertThat(ahead.statusCode()).isEqualTo(422);
        assertThat(ahead.body()).contains("Vul de dag in waarop het bestand kwam");
        var broken = upload(ada, "2026-03-10", "geen;csv\n1;2\n");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("Deze kolom ontbreekt.", "Kolom: schuldeiser", "Er is niets van bewaard");
        assertThat(ada.post(PAGE + "/controleren", Map.of("_csrf", token(ada))).statusCode())
                .isEqualTo(422);
        assertThat(upload(ada, "2026-03-10", "x".repeat(4 << 20)).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("?teGroot");
    }

    @Test
    void textWhereAFileIsToBeIsRefused() {
        var ada = signedIn(ADA);
        var fields = Map.of("_csrf", token(ada), "ontvangen", "2026-03-10", "bestand", "geen bestand");
        var answer = Upload.send(ada, PAGE + "/controleren", fields, "a.csv", bytes(file(GOOD)));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void throwsAwayAndIsOnlyForAdministrators() {
        var ada = signedIn(ADA);
        var one = path(upload(ada, "2026-03-10", file(GOOD)));
        assertThat(signedIn(NOOR).get(one).statusCode()).isEqualTo(404);
        assertThat(path(ada.post(one + "/weggooien", Map.of("_csrf", token(ada)))))
                .endsWith("?weg");
        assertThat(path(ada.post(one + "/gebruiken", Map.of("_csrf", token(ada)))))
                .endsWith("?verlopen");
        assertThat(count("casework_help_request")).isZero();
        assertThat(ada.get(PAGE + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private void use(Visitor ada, String... lines) {
        var one = path(upload(ada, "2026-03-10", file(lines)));
        assertThat(path(ada.post(one + "/gebruiken", Map.of("_csrf", token(ada)))))
                .endsWith("?klaar");
    }

    private UUID check(String line) throws Unfit {
        return check.check(new CheckSignals.Input(bytes(file(line)), TODAY, ADA.id()));
    }

    private SignalImport report(String file) throws Unfit {
        return shelf.find(check.check(new CheckSignals.Input(bytes(file), TODAY, ADA.id())))
                .orElseThrow();
    }

    private int count(String table) {
        return database.sql().queryForObject("select count(*) from " + table, Integer.class);
    }

    private boolean sealedInTheClear() {
        return database.sql()
                .queryForObject(
                        "select position('Wartelnest'::bytea in sealed) > 0 from signals_import", Boolean.class);
    }

    private static HttpResponse<String> upload(Visitor visitor, String received, String content) {
        var fields = Map.of("_csrf", token(visitor), "ontvangen", received);
        return Upload.send(visitor, PAGE + "/controleren", fields, "=1.csv", bytes(content));
    }

    private static String path(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
    }

    private static String token(Visitor visitor) {
        return Visitor.tokenOf(visitor.get(PAGE).body());
    }

    private Visitor signedIn(Cast person) {
        return Visitor.signedIn(port, person);
    }
}
