package nl.handenindewijk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.demo.DemoPortal;
import nl.handenindewijk.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Days at the desk of De Veenrand, in the demo municipality. Petra leads the team, Anja and Lotte work in it. */
class DayAtTheDeskTest {

    private static final List<String> IN_DANGER = List.of("Iris Maandagveen", "Bo Ochtendstra", "Fenna Vroegland");
    private static final List<String> OVERDUE =
            List.of("Aart Laatkade", "Bea Laatkade", "Cor Laatkade", "Dina Laatkade", "Evert Laatkade");
    private static final List<String> NEW =
            IntStream.rangeClosed(1, 37).mapToObj(n -> "Nieuwkomer " + n).toList();

    private static DemoPortal lindeveen;

    @BeforeAll
    static void theWeekendPasses() {
        lindeveen = DemoPortal.open();
        lindeveen.file(lindeveen.workingDaysAgo(20), asked(OVERDUE, "Ik wil graag leren fietsen.", DangerAnswer.NO));
        lindeveen.file(lindeveen.workingDaysAgo(1), asked(NEW, "Ik zoek een cursus Nederlands.", DangerAnswer.NO));
        lindeveen.file(
                lindeveen.workingDaysAgo(1), asked(IN_DANGER, "Kunt u mij snel bellen, het is mis.", DangerAnswer.YES));
    }

    @AfterAll
    static void close() {
        lindeveen.close();
    }

    private static List<NewHelpRequest> asked(List<String> names, String story, DangerAnswer danger) {
        return names.stream()
                .map(name -> DemoPortal.fromDeVeenrand(name, story, danger))
                .toList();
    }

    private static Visitor signedIn(String username) {
        return lindeveen
                .browsers()
                .onDesktop()
                .goesTo("/inloggen")
                .fillsIn("Gebruikersnaam", username)
                .fillsIn("Wachtwoord", DemoPortal.PASSWORD)
                .presses("Log in");
    }

    /** Forty new questions, three of them of people in danger, and five that should have heard something already. */
    @Test
    void onMondayMorningNobodyIsMissed() {
        try (var petra = signedIn("petra")) {
            dangerComesFirst(petra);
            IN_DANGER.forEach(name -> speaksWith(petra, name));
            givesToColleague(petra, "/werkbak?datum=telaat&van=niemand", OVERDUE);
            while (isThere(petra, "/werkbak?deel=nieuw&van=niemand")) {
                givesToColleague(petra, "/werkbak?deel=nieuw&van=niemand", List.of());
            }

            petra.goesTo("/werkbak?van=niemand");
            Stream.of(IN_DANGER, OVERDUE, NEW)
                    .flatMap(List::stream)
                    .forEach(name -> assertThat(names(petra)).doesNotContain(name));
        }
        assertThat(withoutOwnerOrDate()).isZero();
    }

    /** The question is of somebody Anja knows. She says so, and from then on it is not there for her. */
    @Test
    void whoKnowsThePersonFindsTheCaseNowhere() {
        var story = "Mijn orchideeënkwekerij ging failliet en ik schaam mij.";
        var filed = lindeveen
                .file(lindeveen.workingDaysAgo(1), asked(List.of("Wil Buurmansdam"), story, DangerAnswer.NO))
                .get(0);
        var page = "/werkbak/" + filed.reference().value();
        try (var anja = signedIn("anja");
                var petra = signedIn("petra")) {
            anja.goesTo(page).sees("Wil Buurmansdam");
            anja.page().locator("#wie-mag summary").click();
            anja.in("#wie-mag")
                    .picks("Om wie gaat het?", "Anja de Wit (ik)")
                    .picks("Wat besluit u?", "Mag de zaak nooit zien")
                    .fillsIn("Reden", "Mijn zwager.")
                    .presses("Leg vast");

            anja.goesTo(page).sees("Deze pagina is er niet");
            for (var words : List.of(filed.reference().value(), "Buurmansdam", "orchideeënkwekerij")) {
                anja.goesTo("/werkbak").page().locator("#zoek").fill(words);
                anja.goesOnBy(anja.page()
                                .locator("header form button[type=submit]")
                                .first())
                        .sees("Niets gevonden");
            }

            petra.goesTo(page).sees("Mijn zwager.");
            petra.in("#toewijzen")
                    .chooses("Lotte Haan")
                    .goesOnBy(petra.page().locator("#toewijzen button[type=submit]"))
                    .sees("Opgeslagen.");
        }
    }

    /** On Friday Lotte hands over everything before her leave, and the resident reads who it is from now on. */
    @Test
    void beforeLeaveEverythingGetsAnotherOwner() {
        var filed = lindeveen
                .file(
                        lindeveen.workingDaysAgo(2),
                        asked(List.of("Saar Vrijdagmeer"), "Ik zoek gezelschap.", DangerAnswer.NO))
                .get(0);
        var page = "/werkbak/" + filed.reference().value();
        try (var petra = signedIn("petra");
                var lotte = signedIn("lotte");
                var saar = lindeveen.browsers().onPhone()) {
            petra.goesTo(page).in("#toewijzen").chooses("Lotte Haan");
            petra.fillsIn("Reden", "Kent de straat.")
                    .goesOnBy(petra.page().locator("#toewijzen button[type=submit]"))
                    .sees("Opgeslagen.");

            lotte.goesTo("/werkbak/overdracht").sees("Mijn zaken overdragen");
            assertThat(lotte.page().locator(".overdracht li").count()).isPositive();
            lotte.fillsIn("Reden", "Verlof tot en met 14 december.")
                    .presses("Draag deze zaken over")
                    .sees("overgedragen van")
                    .sees("Bel deze mensen");
            assertThat(lotte.page().locator("#h-regels ~ ul .laat").count())
                    .as("what could not be handed over")
                    .isZero();
            lotte.goesTo("/werkbak?van=ik");
            assertThat(names(lotte)).doesNotContain("Saar Vrijdagmeer");

            saar.goesTo("/mijn-vraag")
                    .fillsIn("Uw nummer", filed.reference().value())
                    .fillsIn("Uw geheime code", filed.code().value())
                    .presses("Bekijk mijn vraag");
            assertThat(saar.page().locator(".belofte").innerText())
                    .as("a named colleague, not Lotte")
                    .contains("Wijkteam De Veenrand")
                    .doesNotContain("Lotte");
        }
        assertThat(lindeveen
                        .sql()
                        .queryForObject(
                                "select count(*) from casework_help_request where reference = ? and assigned_to is not null",
                                Long.class,
                                filed.reference().value()))
                .isOne();
    }

    private static void dangerComesFirst(Visitor petra) {
        var first = petra.page().locator("section.groep").first();
        assertThat(first.locator("h2").innerText()).startsWith("Nu gevaar");
        assertThat(first.locator("a.naam").allInnerTexts()).containsAll(IN_DANGER);
        assertThat(first.locator("tr")
                        .filter(new Locator.FilterOptions().setHasText(IN_DANGER.get(0)))
                        .innerText())
                .as("why it is there")
                .contains("Zegt: ja, nu gevaar", "Nu");
    }

    private static void speaksWith(Visitor petra, String name) {
        petra.goesTo("/werkbak").goesOnBy(petra.page().locator("a.naam").getByText(name));
        petra.in("#beoordelen").picks("Hoe snel?", "Nu gevaar").presses("Gelezen, bewaar");
        petra.in("#toewijzen").goesOnBy(petra.page().locator("#toewijzen button[type=submit]"));
        petra.in("#contact")
                .chooses("Gebeld")
                .chooses("Ja, gesproken")
                .presses("Leg vast")
                .sees("Opgeslagen.");
    }

    private static boolean isThere(Visitor petra, String list) {
        petra.goesTo(list);
        return petra.page().locator("input[name=zaak]").count() > 0;
    }

    /** Ticks what is asked for, or everything that is there, and gives it to whom the portal proposes. */
    private static void givesToColleague(Visitor petra, String list, List<String> wanted) {
        petra.goesTo(list);
        assertThat(names(petra)).containsAll(wanted);
        petra.page().locator("input[name=zaak]").all().forEach(Locator::check);
        petra.presses("Verdeel de gekozen vragen");
        petra.page().locator("input[name=wie]").first().check();
        petra.fillsIn("Reden", "Verdeeld op maandagmorgen.");
        petra.goesOnBy(petra.page().locator("main form button[type=submit]").first())
                .sees("toegewezen");
        assertThat(petra.page().locator(".gekozen .laat").count())
                .as("what could not be given")
                .isZero();
    }

    private static List<String> names(Visitor petra) {
        return petra.page().locator("a.naam").allInnerTexts();
    }

    private static Long withoutOwnerOrDate() {
        return lindeveen.sql().queryForObject("""
                        select count(*) from casework_help_request r join staff_team t on t.id = r.team_id
                         where r.open and r.status in ('NEW', 'IN_TRIAGE') and t.name like '%Veenrand%'
                           and (r.assigned_to is null or r.next_due is null)
                        """, Long.class);
    }
}
