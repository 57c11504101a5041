package nl.handenindewijk.staff.manage;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.Team.DESK;
import static nl.handenindewijk.testing.Cast.Team.NORTH;
import static nl.handenindewijk.testing.Cast.Team.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.event.TeamChanged;
import nl.handenindewijk.staff.event.TeamChanged.Aspect;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Teams, the quarters they cover, and the one front desk. */
// csrf() puts another token repository into the shared filter, for good
@DirtiesContext
@PortalTest
@RecordApplicationEvents
class ManageTeamsTest {

    private static final String LIST = "/beheer/teams";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Teams teams;

    @Autowired
    private ApplicationEvents events;

    @Test
    void listsTeamsAndTheQuartersNobodyCovers() {
        assertThat(get(LIST)).hasStatusOk().bodyText().contains(NORTH.label(), SOUTH.label(), DESK.label());
        var form = form(NORTH.label());
        form.remove("quarters");
        post(LIST + "/" + NORTH.id(), form);
        assertThat(get(LIST)).bodyText().contains("Buurten zonder team");
        assertThat(teams.forQuarter(NORTH.quarter()).id()).isEqualTo(DESK.id());
    }

    @Test
    void movesAQuarterOnlyWhenTheOtherTeamLetGo() {
        var form = form(NORTH.label());
        form.add("quarters", SOUTH.quarter());
        assertThat(post(LIST + "/" + NORTH.id(), form))
                .hasStatus(422)
                .bodyText()
                .contains("hoort bij een ander team");
        assertThat(teams.forQuarter(SOUTH.quarter()).id()).isEqualTo(SOUTH.id());
    }

    @Test
    void addsATeamThatTakesOverTheFrontDesk() {
        var form = form("Team Midden");
        form.remove("quarters");
        form.set("frontDesk", "true");

        assertThat(post(LIST + "/nieuw", form)).hasStatus(303).hasRedirectedUrl(LIST + "?bewaard");
        assertThat(teams.forQuarter(null).name()).isEqualTo("Team Midden");
        assertThat(teams.all()).filteredOn(team -> team.frontDesk()).hasSize(1);
        assertThat(events.stream(TeamChanged.class).map(TeamChanged::changes))
                .containsExactlyInAnyOrder(java.util.Set.of(Aspect.FRONT_DESK), java.util.Set.of(Aspect.CREATED));
    }

    @Test
    void showsWhatWouldChangeThenWhoChangedWhat() {
        var page = LIST + "/" + NORTH.id();
        var form = form("Team Noordrand");
        form.set("bekijk", "1");
        assertThat(post(page, form))
                .hasStatusOk()
                .bodyText()
                .contains("Zo leest een inwoner het", "Naam " + NORTH.label() + " → Team Noordrand");
        assertThat(get(page)).bodyText().contains(NORTH.label()).doesNotContain("→ Team Noordrand");
        form.remove("bekijk");
        assertThat(post(page, form)).hasStatus(303);
        assertThat(get(page)).bodyText().contains("Naam " + NORTH.label() + " → Team Noordrand", "Ada Visser");
    }

    @Test
    void keepsAFrontDesk() {
        var form = form(DESK.label());
        form.remove("quarters");
        assertThat(post(LIST + "/" + DESK.id(), form)).hasStatus(422).bodyText().contains("altijd één loket");
    }

    @ParameterizedTest
    @CsvSource({
        "name,Team Zuid,Er is al een team met deze naam",
        "name,'',Vul een naam in",
        "location,'',Vul een adres in",
        "hours,'',Vul in wanneer",
        "phone,bel maar,Vul een telefoonnummer in",
        "quarters,BU00000000,Kies buurten uit de lijst"
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String value, String message) {
        var form = form(NORTH.label());
        form.set(field, value);
        assertThat(post(LIST + "/" + NORTH.id(), form))
                .hasStatus(422)
                .bodyText()
                .contains(message, field.equals("location") ? "9.00 tot 12.00 uur" : "Plein 3");
    }

    @Test
    void tellsTheSecondOneThatSomebodyWasFirst() {
        var first = form("Team Eerste");
        assertThat(post(LIST + "/" + NORTH.id(), first)).hasStatus(303);
        var second = form("Team Tweede");
        assertThat(post(LIST + "/" + NORTH.id(), second))
                .hasStatus(409)
                .bodyText()
                .contains("Team Eerste", "Team Tweede");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(ADA.signedIn()).exchange();
    }

    private MvcTestResult post(String path, LinkedMultiValueMap<String, String> form) {
        return mvc.post()
                .uri(path)
                .with(ADA.signedIn())
                .with(csrf())
                .params(form)
                .exchange();
    }

    private static LinkedMultiValueMap<String, String> form(String name) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("name", name);
        form.add("location", "Wijkgebouw, Plein 3");
        form.add("hours", "maandag, 9.00 tot 12.00 uur");
        form.add("phone", "0699 000 123");
        form.add("quarters", NORTH.quarter());
        form.add("version", "0");
        return form;
    }
}
