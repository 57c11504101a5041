package nl.handenindewijk.meldcode;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.testing.Browsers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The reporting code beside a case: who reads it, what it says, and where it never comes. */
@PortalTest
class MeldcodeTest {

    private static final String SECRET = "blauwevlek4711";
    private static final Map<String, String> SAFE = Map.of(
            "vermoeden", "JA", "onveilig", "NEE", "hulpMogelijk", "JA", "hulpAanvaard", "JA", "hulpOpTijd", "JA");

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Browsers browsers;

    @LocalServerPort
    private int port;

    private String reference;
    private String home;

    /** The case is Noor's; Lea is the attention officer of the team. */
    @BeforeEach
    void fileACase() {
        var calm = Questions.calm(Team.NORTH);
        reference = submit.submit(new NewHelpRequest(
                        UUID.randomUUID(),
                        calm.channel(),
                        calm.sender(),
                        "nl",
                        calm.themes(),
                        calm.danger(),
                        "Ik wil leren lezen.",
                        "Xandra Quispelaar",
                        calm.whereabouts(),
                        ContactPreferences.none()))
                .reference()
                .value();
        home = "/werkbak/" + reference + "/meldcode";
        database.sql()
                .update(
                        "update casework_help_request set assigned_to = ?, assigned_at = received_at where reference = ?",
                        NOOR.id(),
                        reference);
        database.sql().update("insert into staff_worker_role values (?, 'ATTENTION_OFFICER')", LEA.id());
    }

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private HttpResponse<String> write(Visitor worker, Step step, Map<String, String> form) {
        var all = new LinkedHashMap<>(form);
        all.put("stap", step.name());
        all.putIfAbsent("sleutel", UUID.randomUUID().toString());
        return worker.submit(home, home, all);
    }

    private HttpResponse<String> weigh(Visitor worker, Map<String, String> other) {
        var form = new LinkedHashMap<>(SAFE);
        form.putAll(other);
        form.put("weging", "Gewogen");
        return write(worker, Step.WEIGH, form);
    }

    @Test
    void onlyWhoHasTheCaseAndTheAttentionOfficerRead() {
        var noor = as(NOOR);
        assertThat(write(noor, Step.SIGNS, Map.of("kinderen", "JA", "signalen", SECRET))
                        .statusCode())
                .isEqualTo(303);

        assertThat(noor.get(home).body()).contains(SECRET);
        assertThat(as(LEA).get(home).body()).contains(SECRET);
        assertThat(as(LEA).get("/werkbak/" + reference).body()).contains(home);
        var nabil = as(NABIL);
        assertThat(nabil.get(home).body())
                .contains("alleen te lezen voor wie deze zaak heeft", "0800-2000")
                .doesNotContain(SECRET);
        assertThat(tab(nabil)).as("the same with and without").isEqualTo("</a>");
        assertThat(tab(as(LEA))).contains(">1");
        assertThat(write(nabil, Step.SIGNS, Map.of("kinderen", "NEE", "signalen", "van Nabil"))
                        .body())
                .doesNotContain(SECRET);
        assertThat(nabil.get(home + "/meldcode.pdf").statusCode()).isEqualTo(302);
        assertThat(as(ZARA).get(home).statusCode()).isEqualTo(404);
        assertThat(as(PIM).get(home).statusCode()).isEqualTo(404);
        assertThat(count("select count(*) from meldcode_entry")).isEqualTo(1);
    }

    @Test
    void everyLookIsLoggedAndSoIsTheOneThatWasRefused() {
        as(NOOR).get(home);
        as(LEA).get(home + "/meldcode.pdf");
        as(NABIL).get(home);
        var looks = "select count(*) from audit_entry where action = 'VIEWED_MELDCODE' and result = ";
        assertThat(count(looks + "'DONE'")).isEqualTo(2);
        assertThat(count(looks + "'REFUSED'")).isEqualTo(1);
        assertThat(as(PIM).get("/beheer/inzage").body()).contains("Meldcode bekeken");
    }

    @Test
    void theAttentionOfficerHasAListOfWhatRunsAndNobodyElseDoes() {
        var noor = as(NOOR);
        write(noor, Step.SIGNS, Map.of("kinderen", "JA", "signalen", SECRET));
        for (var other : List.of(NOOR, NABIL, ZARA, PIM)) {
            assertThat(as(other).get("/werkbak/meldcodes").statusCode()).isEqualTo(404);
            assertThat(as(other).get("/werkbak").body()).doesNotContain("/werkbak/meldcodes");
        }
        var lea = as(LEA);
        assertThat(lea.get("/werkbak/meldcodes").body())
                .contains("1 van 5 stappen", reference, "Quispelaar")
                .doesNotContain(SECRET, "Wacht op uw besluit");
        assertThat(count("select count(*) from audit_entry where action = 'VIEWED_MELDCODE_LIST'"))
                .isEqualTo(1);
        weigh(noor, Map.of());
        assertThat(lea.get("/werkbak/meldcodes").body()).contains("Wacht op uw besluit");
        assertThat(lea.get("/werkbak").body()).contains("1 meldcode wacht op uw besluit");

        database.sql().update("update casework_help_request set restricted = true where reference = ?", reference);
        assertThat(lea.get("/werkbak/meldcodes").body()).contains("Er loopt geen meldcode");
        assertThat(lea.get("/werkbak").body()).doesNotContain("wacht op uw besluit");
        database.sql().update("update casework_help_request set restricted = false where reference = ?", reference);

        write(lea, Step.DECIDE, Map.of("besluit", "HULP", "besluitReden", "Hulp is genoeg."));
        assertThat(lea.get("/werkbak/meldcodes").body()).contains("Er loopt geen meldcode");
    }

    @Test
    void inAnEmergencyItIsReadForAWhileWithAReasonOfItsOwn() {
        write(as(NOOR), Step.SIGNS, Map.of("kinderen", "JA", "signalen", SECRET));
        var zara = as(ZARA);
        zara.submit(
                "/werkbak/noodtoegang", "/werkbak/noodtoegang", Map.of("nummer", reference, "reden", "Kind op straat"));
        assertThat(zara.get(home).body())
                .as("the emergency of the case is not that of the reporting code")
                .contains("alleen te lezen voor wie deze zaak heeft")
                .doesNotContain(SECRET);
        assertThat(zara.submit(home, home + "/nood", Map.of("noodReden", " ")).body())
                .contains("Schrijf waarom het niet kan wachten");
        var mails = mailbox.to(PIM.email()).size();
        assertThat(zara.submit(home, home + "/nood", Map.of("noodReden", "Wil weten of het veilig is"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(zara.get(home).body()).contains(SECRET, "noodtoegang").doesNotContain("Leg stap 1 vast");
        assertThat(zara.get(home + "/meldcode.pdf").statusCode()).isEqualTo(302);
        assertThat(write(zara, Step.TALK, Map.of("gesproken", "JA", "gesprek", "Niet door Zara"))
                        .body())
                .doesNotContain(SECRET);
        assertThat(count("select count(*) from meldcode_entry")).isEqualTo(1);
        database.awaitListeners();
        assertThat(mailbox.to(PIM.email())).hasSize(mails + 1);
        assertThat(as(PIM).get("/beheer/noodtoegang").body())
                .contains("Wil weten of het veilig is", "Kind op straat", "Meldcode", ZARA.displayName());
        assertThat(as(PIM).get("/beheer/inzage").body()).contains("Meldcode gelezen met noodtoegang");
        assertThat(as(NABIL).get("/werkbak/" + reference).body()).doesNotContain("Wil weten of het veilig is");

        clock.advance(Duration.ofHours(4).plusSeconds(1));
        assertThat(zara.get(home).statusCode()).isEqualTo(404);
        assertThat(as(NABIL).get(home).body()).doesNotContain(SECRET);
    }

    @Test
    void notAWordIsAnywhereElse() {
        var noor = as(NOOR);
        write(noor, Step.SIGNS, Map.of("kinderen", "JA", "signalen", SECRET));
        assertThat(noor.get("/werkbak/" + reference).body()).doesNotContain(SECRET);
        assertThat(noor.submit("/werkbak", "/werkbak/zoeken", Map.of("q", SECRET))
                        .body())
                .doesNotContain(reference);
        assertThat(count("select count(*) from casework_timeline where kind <> 'SUBMITTED'"))
                .isZero();
        var stored =
                database.sql().queryForObject("select encode(content, 'escape') from meldcode_entry", String.class);
        assertThat(stored).doesNotContain(SECRET).doesNotContain("kinderen");
        assertThat(as(PIM).get("/beheer/inzage/inzage.csv").body())
                .contains("Meldcode aangevuld")
                .doesNotContain(SECRET);
        assertThat(mailbox.sources()).noneMatch(mail -> mail.contains(SECRET) || mail.contains("eldcode"));
    }

    @Test
    void adviceWithoutANameHoldsNone() {
        var noor = as(NOOR);
        var form = Map.of(
                "overlegMet", "VEILIG_THUIS", "zonderNaam", "true", "overleg", "Mevrouw quispelaar moet weg daar.");
        var refused = write(noor, Step.CONSULT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Hier staat een naam", "Mevrouw quispelaar moet weg daar.");
        var without = Map.of("overlegMet", "VEILIG_THUIS", "zonderNaam", "true", "overleg", "Zij moet weg daar.");
        assertThat(write(noor, Step.CONSULT, without).statusCode()).isEqualTo(303);
        assertThat(noor.get(home).body()).contains("Zonder naam gevraagd", "Zij moet weg daar.");
    }

    @Test
    void unsafetyShowsTheNormAndTheNumber() {
        var noor = as(NOOR);
        weigh(noor, Map.of());
        assertThat(noor.get(home).body())
                .contains("Hulp kan de veiligheid geven")
                .doesNotContain("Melden is de norm");
        clock.advance(Duration.ofMinutes(1));
        weigh(noor, Map.of("onveilig", "JA"));
        assertThat(noor.get(home).body())
                .contains("Melden is de norm: het is acuut of structureel onveilig", "tel:08002000");
        assertThat(weigh(noor, Map.of("onveilig", "")).statusCode()).isEqualTo(422);
    }

    @Test
    void theAttentionOfficerDecidesAndSaysWhy() {
        var noor = as(NOOR);
        var lea = as(LEA);
        var help = Map.of("besluit", "HULP", "besluitReden", "Oma neemt de kinderen in huis.");
        assertThat(write(lea, Step.DECIDE, help).body()).contains("Doe eerst stap 4.");
        weigh(noor, Map.of("onveilig", "JA"));
        assertThat(write(noor, Step.DECIDE, help).statusCode()).as("not Noor's").isEqualTo(422);
        assertThat(write(lea, Step.DECIDE, Map.of("besluit", "MELDEN")).body()).contains("Schrijf waarom dit");
        assertThat(write(lea, Step.DECIDE, help).body()).contains("Vink aan dat dit besluit daarvan afwijkt");
        var departing = new LinkedHashMap<>(help);
        departing.put("afwijken", "true");
        assertThat(write(lea, Step.DECIDE, departing).statusCode()).isEqualTo(303);
        assertThat(noor.get(home).body()).contains("Oma neemt de kinderen", "Dit besluit wijkt af van de norm");
    }

    @Test
    void theSameFormTwiceIsWrittenOnceAndNothingIsEverChanged() {
        var noor = as(NOOR);
        var form = new LinkedHashMap<>(Map.of("kinderen", "NEE", "signalen", "Eerst"));
        form.put("sleutel", UUID.randomUUID().toString());
        write(noor, Step.SIGNS, form);
        write(noor, Step.SIGNS, form);
        assertThat(count("select count(*) from meldcode_entry")).isEqualTo(1);
        for (var change : List.of("delete from meldcode_entry", "update meldcode_entry set step = 'TALK'")) {
            assertThatThrownBy(() -> database.sql().update(change)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void thePaperIsPdfA() throws Exception {
        var noor = as(NOOR);
        write(noor, Step.SIGNS, Map.of("kinderen", "JA", "signalen", "Blauwe plek\n\nلا تعليق \uD83D\uDE00 & <b>"));
        weigh(noor, Map.of("onveilig", "JA"));
        var pdf = java.net.http.HttpClient.newHttpClient()
                .send(noor.request(home + "/meldcode.pdf").GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");

        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.body()), PDFAFlavour.PDFA_2_A)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFA_2_A, false)
                    .validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                            .map(each -> each.getRuleId() + " " + each.getMessage())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void readsWellOnAPhoneAndADesktop() {
        try (var phone = browsers.onPhoneWithoutJavaScript();
                var desktop = browsers.onDesktop()) {
            for (var visitor : List.of(phone, desktop)) {
                visitor.goesTo("/inloggen")
                        .fillsIn("Gebruikersnaam", LEA.username())
                        .fillsIn("Wachtwoord", Cast.PASSWORD)
                        .presses("Log in");
                visitor.goesTo("/werkbak/" + reference).follows("Meldcode").sees("Veilig Thuis");
                var more = visitor.page().locator("#stap-1 summary");
                if (more.count() > 0) { // the other visitor began this step
                    more.click();
                }
                visitor.presses("Leg stap 1 vast").sees("Schrijf welke signalen er zijn.");
                visitor.fillsIn("Welke signalen zijn er?", "Een blauwe plek");
                visitor.page().locator("#kinderen-JA").check();
                visitor.presses("Leg stap 1 vast").sees("Vastgelegd.").sees("Een blauwe plek");
            }
        }
        try (var desktop = browsers.onDesktop()) {
            desktop.goesTo("/inloggen")
                    .fillsIn("Gebruikersnaam", NABIL.username())
                    .fillsIn("Wachtwoord", Cast.PASSWORD)
                    .presses("Log in");
            desktop.goesTo(home).sees("alleen te lezen voor wie deze zaak heeft");
        }
    }

    /** What the page of the case says behind the link. */
    private String tab(Visitor worker) {
        var page = worker.get("/werkbak/" + reference).body();
        var from = page.indexOf(">Meldcode</a>", page.indexOf(home)) + ">Meldcode".length();
        return page.substring(from, page.indexOf("</li>", from)).strip();
    }

    private int count(String sql) {
        return database.sql().queryForObject(sql, Integer.class);
    }
}
