package nl.handenindewijk.reporting;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.PIM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.shared.WaitingTimes;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.HtmlChecker;
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

    @Autowired
    private Database database;

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

        assertThat(csv("wijken?periode=2026-K1"))
                .containsExactly(
                        "Wijk,Vragen,Met contact,Helft binnen,9 van 10 binnen,Binnen belofte,Afgehaakt,Wacht nog,"
                                + "Zonder contact,Afgerond,Open,Te laat",
                        "Noord,35,30,4,8,20,5,0,0,5,30,30",
                        "Zuid,20,20,1,4,20,0,0,0,0,20,20",
                        "Lindeveen,55,50,4,8,40,5,0,0,5,50,50");
        assertThat(body(get("?periode=2026-K1")))
                .contains("5 (14%)")
                .contains("20 (67%)")
                .contains("40 van 50 met contact");
    }

    @Test
    void countsByMonthOfTheDutchDayAndByFirstTheme() {
        times(5, () -> Sample.request(LocalDate.of(2026, 1, 31)).about("TAAL"));
        times(7, () -> Sample.request(LocalDate.of(2026, 2, 1)).about("WERK"));
        store();

        assertThat(csv("maanden?periode=2026-K1"))
                .contains("januari 2026,5,0,5", "februari 2026,5,0,5", "maart 2026,0,0,0");
        assertThat(csv("onderwerpen?periode=2026-K1"))
                .containsExactly(
                        "Onderwerp,Noord,Zuid,Lindeveen",
                        "\"Lezen, schrijven, computer\",5,0,5",
                        "Werk en inkomen,5,0,5",
                        "Geld en schulden,<10,<10,<10",
                        "\"Somber, angst, spanning\",<10,<10,<10",
                        "Onveilig thuis,<10,<10,<10");
        assertThat(csv("onderwerpen?periode=2026&wijk=WK999901"))
                .contains("Onderwerp,1e kwartaal 2026,Heel 2026", "Werk en inkomen,5,5");
        assertThat(csv("kwartalen")).contains("1e kwartaal 2026,10,0,10");
    }

    @Test
    void tellsApartByOneThingAtATime() {
        times(12, () -> Sample.request(FEBRUARY).about("WERK").contactAfter(2));
        times(8, () -> Sample.request(FEBRUARY).about("WERK").in(Team.SOUTH).withdrawn());
        store();
        assertThat(csv("uitsplitsing?periode=2026-K1&per=team"))
                .contains(
                        "Team Noord,10,10,2,2,10,0,0,0,0,10,10",
                        "Team Zuid,10,0,te weinig gegevens,te weinig gegevens,0,10,0,0,10,0,0");
        assertThat(csv("uitsplitsing?periode=2026-K1&per=urgentie")).contains("Snel,20,10,2,2,10,10,0,0,10,10,10");
        assertThat(csv("uitsplitsing?periode=2026-K1&per=kanaal")).anyMatch(line -> line.startsWith("Online,20,"));
        assertThat(csv("uitsplitsing?periode=2026-K1&per=taal")).anyMatch(line -> line.startsWith("Nederlands,20,"));
        assertThat(csv("onderwerpen?periode=2026-K1&per=taal")).contains("Nederlands,10,10,20");
    }

    @Test
    void countsContactWithinTheHourOfDanger() {
        times(12, () -> Sample.request(FEBRUARY).about("WERK").level("U0").contactAfter(0));
        times(7, () -> Sample.request(FEBRUARY).about("WERK").level("U0").contactAfter(1));
        store();
        assertThat(csv("gevaar?periode=2026-K1"))
                .containsExactly(
                        "Kwartaal,Vragen,Binnen een uur,Later,Wacht nog,Afgehaakt", "1e kwartaal 2026,20,10,5,0,0");
    }

    @Test
    void showsNoSmallNumberAnywhere() {
        times(3, () -> Sample.request(FEBRUARY).about("VEILIG"));
        times(40, () -> Sample.request(FEBRUARY).about("GELD"));
        times(30, () -> Sample.request(FEBRUARY).about("GELD").in(Team.SOUTH));
        times(12, () -> Sample.request(FEBRUARY).about("VEILIG").in(Team.SOUTH));
        store();

        var page = body(get("?periode=2026-K1"));
        assertThat(csv("onderwerpen?periode=2026-K1")).contains("Onveilig thuis,<10,verborgen,15");
        assertThat(page).contains("&lt;10").contains("verborgen").contains("class=\"n geheim\"");
        for (var district : List.of("WK999901", "WK999902")) {
            var narrowed = csv("onderwerpen?periode=2026-K1&wijk=" + district);
            assertThat(narrowed)
                    .as("the same cells by another door")
                    .contains("Onveilig thuis," + (district.endsWith("1") ? "<10" : "verborgen"));
        }
    }

    @Test
    void saysThatNumbersAreTooSmallInsteadOfZero() {
        contacts(Team.NORTH, "GELD", 1, 2, 3);
        store();
        assertThat(csv("wijken?periode=2026-K1"))
                .contains("Noord,<5,<5,te weinig gegevens,te weinig gegevens,<5,0,0,0,0,<5,<5");
    }

    @Test
    void countsWhatIsOpenAndLateNow() {
        times(6, () -> Sample.request(FEBRUARY).about("WERK").due(LocalDate.of(2026, 3, 9)));
        times(9, () -> Sample.request(FEBRUARY).about("WERK").due(LocalDate.of(2026, 3, 10)));
        times(5, () -> Sample.request(FEBRUARY).about("WERK").closed("INFO_ADVIES"));
        store();
        assertThat(csv("teams")).contains("Team Noord,15,5", "Team Zuid,0,0", "Lindeveen,15,5");
        assertThat(csv("uitkomsten?periode=2026-K1")).contains("Informatie en advies,5,0,5");
        clock.set(LocalDate.of(2026, 3, 11));
        assertThat(csv("teams")).contains("Team Noord,15,15");
    }

    @Test
    void drawsChartsThatHaveWordsAndATable() {
        contacts(Team.NORTH, "GELD", 1, 2, 3, 3, 4, 5, 6, 7, 8, 20);
        store();
        var page = body(get("?periode=2026-K1"));
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
                "?periode=&wijk=&per=",
                "?periode=2027",
                "?periode=1999-K5",
                "?periode=x&wijk=WK999999&per=NIETS",
                "?wijk=geen",
                "?wijk=geen&per=taal&periode=2026-K1",
                "?periode=999999999999",
                "?wijk='%20or%201=1--&per=%3Cscript%3E"
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
        assertThat(download).headers().hasValue("Content-Disposition", "attachment; filename=\"teams-2025.csv\"");
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

    /** Nobody is called the slowest on a handful of contacts. */
    @Test
    void ranksNoDistrictUnderThirtyContacts() {
        for (int i = 0; i < 10; i++) {
            contacts(Team.NORTH, "WERK", 1, 2, 3, 4);
            contacts(Team.SOUTH, "WERK", 9, 9);
        }
        store();
        assertThat(body(get("?periode=2026-K1"))).contains("9 werkdagen").doesNotContain("Zuid wacht het langst.");
        contacts(Team.SOUTH, "WERK", 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
        store();
        assertThat(body(get("?periode=2026-K1"))).contains("Zuid wacht het langst.");
    }

    @Test
    void noticesADistrictThatStopsAsking() {
        times(40, () -> Sample.request(LocalDate.of(2024, 11, 4)));
        times(20, () -> Sample.request(LocalDate.of(2025, 11, 4)));
        times(40, () -> Sample.request(LocalDate.of(2024, 11, 4)).in(Team.SOUTH));
        times(39, () -> Sample.request(LocalDate.of(2025, 11, 4)).in(Team.SOUTH));
        store();
        assertThat(body(get("")))
                .contains("In Noord vragen minder mensen om hulp.")
                .contains("ongeveer 50% minder")
                .doesNotContain("In Zuid vragen minder");
    }

    @Test
    void comparesWaitingWithTheWholeFromThirtyContacts() {
        for (int i = 0; i < 20; i++) {
            contacts(Team.NORTH, "WERK", 2, 9); // promised within 7
        }
        for (int i = 0; i < 29; i++) {
            contacts(Team.SOUTH, "WERK", 1);
        }
        store();
        assertThat(csv("gelijk?periode=2026-K1"))
                .contains(
                        "Noord,40,2,gelijk,9,gelijk,20,21 procentpunt lager (± 15)",
                        "Zuid,30,1,1 dag korter,1,8 dagen korter,30,29 procentpunt hoger (± 8)");
    }

    @Test
    void tellsWhatCameOfAppointmentsAnswersAndGoals() {
        times(40, () -> Sample.request(FEBRUARY).about("WERK").contactAfter(2).closed("KORTDUREND"));
        times(20, () -> Sample.request(FEBRUARY).about("WERK").in(Team.SOUTH).contactAfter(2));
        store();
        database.sql().update("""
                update reporting_request r set met = case when n <= 25 then 'KEPT' when n <= 35 then 'MISSED_BY_US' end,
                       helped = case when n <= 20 then 'YES' when n <= 30 then 'NO' end,
                       goals = case when n <= 30 then 'FIN:REACHED NET:PARTLY' end
                from (select request_id, row_number() over (order by request_id) n from reporting_request
                      where district_code = 'WK999901') o where o.request_id = r.request_id""");

        assertThat(csv("afspraken?periode=2026-K1"))
                .containsExactly(
                        "Wijk,Met afspraak (n),Doorgegaan,Inwoner kwam niet,Wij kwamen niet,Afgezegd",
                        "Noord,35,25,0,10,0",
                        "Zuid,0,0,0,0,0",
                        "Lindeveen,35,25,0,10,0");
        assertThat(csv("geholpen?periode=2026-K1")).contains("Noord,40,30,20,0,10", "Zuid,0,0,0,0,0");
        assertThat(csv("doelen?periode=2026-K1")).contains("Noord,30,0,30,0,0");
        assertThat(csv("leefgebieden?periode=2026-K1"))
                .contains("Geldzaken,30,30,<10,<10,<10", "Sociaal netwerk,30,0,30,0,0");
        assertThat(csv("vertrouwen-per-kwartaal?periode=2026-K1&wijk=WK999901"))
                .contains("1e kwartaal 2026,40,40,25,0,te weinig gegevens,20,0,0");
        var page = body(get("/vertrouwen?periode=2026-K1"));
        assertThat(page)
                .contains("25 (71%)")
                .contains("30 (75%)")
                .contains("Elke vraag telt één keer.")
                .contains("href=\"/beheer/rapport/afspraken.csv?periode=2026-K1");
        assertThat(HtmlChecker.problems(page)).isEmpty();
    }

    /** A fall is only a sign of lost trust where the need did not fall as well. */
    @Test
    void seesLossOfTrustWhereTheNeedIsStable() {
        times(40, () -> Sample.request(LocalDate.of(2024, 11, 4)));
        times(20, () -> Sample.request(LocalDate.of(2025, 11, 4)));
        times(40, () -> Sample.request(LocalDate.of(2024, 11, 4)).in(Team.SOUTH));
        times(20, () -> Sample.request(LocalDate.of(2025, 11, 4)).in(Team.SOUTH));
        store();
        assertThat(csv("vertrouwen")).contains("Noord,20,40,50% minder,niet bekend,minder vragen,0,0");

        need(2023, Map.of("WK999901", 10, "WK999902", 20));
        need(2024, Map.of("WK999901", 20, "WK999902", 10));
        assertThat(csv("vertrouwen"))
                .contains(
                        "Noord,20,40,50% minder,stijgt,mogelijk verlies van vertrouwen,0,0",
                        "Zuid,20,40,50% minder,daalt,minder vragen,0,0");
        assertThat(body(get("/vertrouwen")))
                .contains("Noord: mogelijk verlies van vertrouwen.")
                .contains("De behoefte steeg juist (behoefte-index 2023 en 2024)")
                .contains("In Zuid vragen minder mensen om hulp.")
                .contains("De behoefte daalde ook");
        need(2024, Map.of("WK999901", 11, "WK999902", 21));
        assertThat(body(get("/vertrouwen")))
                .contains("De behoefte bleef gelijk")
                .doesNotContain("daalde ook");
    }

    @Test
    void saysWhereABorderChangedAndComparesNothingAcrossIt() {
        times(40, () -> Sample.request(LocalDate.of(2024, 11, 4)));
        times(20, () -> Sample.request(LocalDate.of(2025, 11, 4)));
        store();
        assertThat(csv("vertrouwen")).contains("Noord,20,40,50% minder,niet bekend,minder vragen,0,0");
        crosswalk(2025);
        assertThat(csv("vertrouwen")).contains("Noord,20,40,andere grens,niet bekend,geen,0,0");
        assertThat(body(get(""))).contains("Vanaf 2025 hebben deze wijken een andere grens: Noord.");
        assertThat(body(get("?wijk=WK999902"))).doesNotContain("hebben deze wijken een andere grens");
        assertThat(body(get("/vertrouwen"))).doesNotContain("In Noord vragen minder mensen om hulp.");
    }

    private void crosswalk(int year) {
        var id = imported("CROSSWALK", year);
        database.sql()
                .update(
                        "insert into neighbourhood_crosswalk (import_id, old_year, old_code, new_year, new_code, share)"
                                + " values (?, ?, 'WK999901', ?, 'WK999901', 0.8)",
                        id,
                        year - 1,
                        year);
    }

    private UUID imported(String kind, int year) {
        var id = UUID.randomUUID();
        database.sql()
                .update(
                        "insert into neighbourhood_import (id, kind, year, state, checked_at, applied_at, lines, kept,"
                                + " elsewhere, missing, fingerprint) values (?, ?, ?, 'APPLIED', now(), clock_timestamp(), 1, 1, 0, 0, '-')",
                        id,
                        kind,
                        year);
        return id;
    }

    private void need(int year, Map<String, Integer> poor) {
        var id = imported("KEY_FIGURES", year);
        poor.forEach((district, percent) -> database.sql()
                .update(
                        "insert into neighbourhood_key_figure (import_id, code, figure, value) values (?, ?, 'p_hh_110', ?)",
                        id,
                        district,
                        percent));
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
