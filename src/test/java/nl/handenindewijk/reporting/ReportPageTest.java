package nl.handenindewijk.reporting;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.PIM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.shared.WaitingTimes;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ReportPageTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private StoredFigures figures;

    @Autowired
    private RecentWaitingTimes recent;

    @Autowired
    private WaitingTimes waitingTimes;

    @Autowired
    private MovableClock clock;

    private final List<RequestFacts> facts = new ArrayList<>();

    @AfterEach
    void forget() {
        recent.forget();
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = EnumSource.Mode.EXCLUDE, names = "ADA")
    void doesNotExistForOthers(Cast other) {
        assertThat(mvc.get().uri("/beheer/rapport").with(other.signedIn())).hasStatus(404);
        assertThat(mvc.get().uri("/beheer/rapport/wijken.csv").with(other.signedIn()))
                .hasStatus(404);
    }

    @Test
    void countsPerDistrictWithDropOutBesideWaiting() {
        for (int i = 0; i < 10; i++) {
            contacts(Team.NORTH, "GELD", 1, 4, 8); // promised within 7
            contacts(Team.SOUTH, "GELD", 1, 4);
        }
        times(6, () -> Sample.request(FEBRUARY).about("GELD").withdrawn());
        store();

        assertThat(csv("wijken?van=2026-01&tot=2026-02"))
                .containsExactly(
                        "Wijk,Vragen,Met contact,Helft binnen,9 van 10 binnen,Binnen belofte,Afgehaakt,Wacht nog,Anders afgerond",
                        "Noord,36,30,4,8,20,6,0,0",
                        "Zuid,20,20,1,4,20,0,0,0",
                        "Lindeveen,56,50,4,8,40,6,0,0");
        assertThat(body(get("?van=2026-01&tot=2026-02")))
                .contains("6 (17%)")
                .contains("20 (67%)")
                .contains("40 van 50 met contact");
    }

    @Test
    void countsByMonthOfTheDutchDayAndByFirstTheme() {
        times(5, () -> Sample.request(LocalDate.of(2026, 1, 31)).about("TAAL"));
        times(7, () -> Sample.request(LocalDate.of(2026, 2, 1)).about("WERK"));
        store();

        assertThat(csv("maanden?van=2026-01&tot=2026-02"))
                .contains("januari 2026,5,0,5", "februari 2026,7,0,7", "Samen,12,0,12");
        assertThat(csv("onderwerpen?van=2026-02&tot=2026-02"))
                .contains("\"Lezen, schrijven, computer\",0,0,0", "Werk en inkomen,7,0,7");
        assertThat(csv("onderwerpen?van=2026-01&tot=2026-02&wijk=WK999901"))
                .contains("Onderwerp,jan 26,feb 26,Lindeveen", "Werk en inkomen,0,7,7");
    }

    @Test
    void showsNoSmallNumberAnywhere() {
        times(3, () -> Sample.request(FEBRUARY).about("VEILIG"));
        times(40, () -> Sample.request(FEBRUARY).about("GELD"));
        times(30, () -> Sample.request(FEBRUARY).about("GELD").in(Team.SOUTH));
        times(12, () -> Sample.request(FEBRUARY).about("VEILIG").in(Team.SOUTH));
        store();

        var page = body(get("?van=2026-02&tot=2026-02"));
        assertThat(csv("onderwerpen?van=2026-02&tot=2026-02"))
                .contains("Onveilig thuis,<5,verborgen,15", "Geld en schulden,verborgen,verborgen,70");
        assertThat(page).contains("&lt;5").contains("verborgen").contains("class=\"n geheim\"");
        for (var district : List.of("WK999901", "WK999902")) {
            var narrowed = csv("onderwerpen?van=2026-02&tot=2026-02&wijk=" + district);
            assertThat(narrowed)
                    .as("the same cells by another door")
                    .noneMatch(line -> line.endsWith(",12")
                            || line.endsWith(",40")
                            || line.endsWith(",30")
                            || line.endsWith(",3"));
        }
    }

    @Test
    void saysThatNumbersAreTooSmallInsteadOfZero() {
        contacts(Team.NORTH, "GELD", 1, 2, 3);
        store();
        assertThat(csv("wijken?van=2026-02&tot=2026-02"))
                .contains("Noord,<5,<5,te weinig gegevens,te weinig gegevens,<5,0,0,0");
    }

    @Test
    void countsWhatIsOpenAndLateNow() {
        times(6, () -> Sample.request(FEBRUARY).due(LocalDate.of(2026, 3, 9)));
        times(9, () -> Sample.request(FEBRUARY).due(LocalDate.of(2026, 3, 10)));
        times(5, () -> Sample.request(FEBRUARY).closed("INFO_ADVIES"));
        store();
        assertThat(csv("teams")).contains("Team Noord,15,6", "Team Zuid,0,0", "Lindeveen,15,6");
        assertThat(csv("uitkomsten")).contains("Informatie en advies,5,0,5");
        clock.set(LocalDate.of(2026, 3, 11));
        assertThat(csv("teams")).contains("Team Noord,15,15");
    }

    @Test
    void drawsChartsThatHaveWordsAndATable() {
        contacts(Team.NORTH, "GELD", 1, 2, 3, 3, 4, 5, 6, 7, 8, 20);
        store();
        var page = body(get("?van=2026-02&tot=2026-02"));
        var charts = Pattern.compile(
                        "<svg class=\"graf\"[^>]*role=\"img\"[^>]*>\\s*<title[^>]*>[^<]+</title><desc[^>]*>[^<]+</desc>")
                .matcher(page)
                .results()
                .count();
        assertThat(charts)
                .isEqualTo(
                        Pattern.compile("role=\"img\"").matcher(page).results().count())
                .isPositive();
        assertThat(page).contains("Noord: de helft hoort iets binnen 4 werkdagen, 9 van de 10 binnen 8 werkdagen.");
        assertThat(page).doesNotContain(" style=").doesNotContain("<style").doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?van=&tot=&wijk=&thema=",
                "?van=2027-01&tot=1999-01",
                "?van=x&tot=-1&wijk=WK999999&thema=NIETS",
                "?wijk=geen",
                "?wijk=geen&thema=VEILIG&van=2026-03",
                "?van=%2B999999999-12&tot=-999999999-01",
                "?wijk='%20or%201=1--&thema=%3Cscript%3E"
            })
    void bearsAnyLink(String query) {
        assertThat(get(query)).hasStatusOk();
        assertThat(get("/wijken.csv" + query)).hasStatusOk();
    }

    @Test
    void hasNoOtherDownloads() {
        assertThat(get("/verhalen.csv")).hasStatus(404);
    }

    @Test
    void sendsDownloadsAsFiles() {
        store();
        var download = get("/teams.csv");
        assertThat(download).hasContentType("text/csv;charset=UTF-8");
        assertThat(download)
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"teams-2025-04-2026-03.csv\"");
        assertThat(body(download)).startsWith("\ufeffTeam,Open,Te laat\r\n");
    }

    @Test
    void tellsAdminsAndPrivacyOfficersWhatTheyMayDo() {
        var admin = body(mvc.get().uri("/beheer").with(ADA.signedIn()).exchange());
        assertThat(admin)
                .contains("href=\"/beheer/rapport\"")
                .contains("Open vragen")
                .doesNotContain("/beheer/inzage");
        var officer = body(mvc.get().uri("/beheer").with(PIM.signedIn()).exchange());
        assertThat(officer)
                .contains("href=\"/beheer/inzage\"")
                .doesNotContain("/beheer/rapport")
                .doesNotContain("Open vragen");
    }

    @Test
    void noticesADistrictThatStopsAsking() {
        times(40, () -> Sample.request(LocalDate.of(2025, 2, 3)));
        times(20, () -> Sample.request(LocalDate.of(2026, 2, 3)));
        times(40, () -> Sample.request(LocalDate.of(2025, 2, 3)).in(Team.SOUTH));
        times(39, () -> Sample.request(LocalDate.of(2026, 2, 3)).in(Team.SOUTH));
        store();
        assertThat(body(get("")))
                .contains("In Noord vragen minder mensen om hulp.")
                .contains("ongeveer 50% minder")
                .doesNotContain("In Zuid vragen minder");
    }

    @Test
    void tellsResidentsHowLongPeopleWaitedLately() {
        clock.set(LocalDate.of(2026, 3, 20));
        contacts(Team.NORTH, "GELD", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        contacts(Team.NORTH, "GELD", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        store();
        assertThat(waitingTimes.expect("WK999901", List.of("GELD")))
                .as("twenty are too few")
                .isEmpty();

        contacts(Team.NORTH, "GELD", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        contacts(Team.SOUTH, "VEILIG", 30, 30, 30, 30, 30, 30, 30, 30, 30, 30);
        contacts(Team.SOUTH, "TAAL", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        store();
        assertThat(waitingTimes.expect("WK999901", List.of("GELD")))
                .as("counted within ten minutes")
                .isEmpty();
        clock.advance(java.time.Duration.ofMinutes(11));
        assertThat(waitingTimes.expect("WK999901", List.of("GELD", "TAAL")))
                .contains(new WaitingTimes.WaitingTime(WaitingTimes.Scope.DISTRICT_AND_THEME, 5, 9, 30));
        assertThat(waitingTimes.expect("WK999901", List.of("TAAL")))
                .contains(new WaitingTimes.WaitingTime(WaitingTimes.Scope.DISTRICT, 5, 9, 30));
        assertThat(waitingTimes.expect("WK999902", List.of("TAAL")))
                .contains(new WaitingTimes.WaitingTime(WaitingTimes.Scope.MUNICIPALITY, 4, 9, 40));
        assertThat(waitingTimes.expect(null, List.of())).isPresent();
        assertThat(waitingTimes.expect("WK999901", List.of("GELD", "VEILIG")))
                .as("never in danger")
                .isEmpty();

        clock.advance(java.time.Duration.ofDays(95));
        assertThat(waitingTimes.expect("WK999901", List.of("GELD")))
                .as("too long ago")
                .isEmpty();
    }

    private void contacts(Team team, String theme, int... waits) {
        for (int days : waits) {
            facts.add(Sample.request(FEBRUARY)
                    .in(team)
                    .about(theme)
                    .contactAfter(days)
                    .facts(1));
        }
    }

    private void times(int count, java.util.function.Supplier<Sample> sample) {
        for (int i = 0; i < count; i++) {
            facts.add(sample.get().facts(1));
        }
    }

    private void store() {
        if (!facts.isEmpty()) {
            figures.store(facts);
        }
        facts.clear();
    }

    private MvcTestResult get(String rest) {
        return mvc.get().uri("/beheer/rapport" + rest).with(ADA.signedIn()).exchange();
    }

    private List<String> csv(String table) {
        int query = table.indexOf('?');
        var name = query < 0 ? table : table.substring(0, query);
        var uri = "/" + name + ".csv" + (query < 0 ? "" : table.substring(query));
        return body(get(uri)).replace("\ufeff", "").lines().toList();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
