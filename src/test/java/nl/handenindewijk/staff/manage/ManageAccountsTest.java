package nl.handenindewijk.staff.manage;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.PIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.AccountChanged.Aspect;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** What an administrator can do with accounts, and what the rules of the whole forbid. */
// csrf() puts another token repository into the shared filter, for good
@DirtiesContext
@PortalTest
@RecordApplicationEvents
class ManageAccountsTest {

    private static final String LIST = "/beheer/medewerkers";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Database database;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void listsEverybody() {
        assertThat(get(LIST)).hasStatusOk().bodyText().contains(NOOR.displayName(), ADA.displayName(), "Team Noord");
    }

    @Test
    void addsSomebodyWithAPasswordForOnce() throws Exception {
        var form = form();
        form.set("username", "Sanne.Vos");
        var answer = post(LIST + "/nieuw", form);

        assertThat(answer).hasStatusOk();
        var password = told(answer);
        var row = database.sql().queryForMap("select * from staff_worker where username = 'sanne.vos'");
        assertThat(row).containsEntry("display_name", "Sanne Vos").containsEntry("password_must_change", true);
        assertThat(encoder.matches(password, (String) row.get("password_hash"))).isTrue();
        assertThat(events.stream(AccountChanged.class))
                .singleElement()
                .satisfies(event -> assertThat(event.changes()).containsExactly(Aspect.CREATED));
    }

    @ParameterizedTest
    @CsvSource({
        "username,noor,Deze gebruikersnaam bestaat al",
        "username,x,Vul een gebruikersnaam in",
        "displayName,'  ',Vul een naam in",
        "email,geen-adres,Vul een e-mailadres in",
        "roles,,Kies minstens één rol",
        "roles,KONING,Kies minstens één rol",
        "teams,,Kies minstens één team",
        "teams,00000000-0000-7000-8000-0000000000ff,Kies minstens één team",
        "contractHours,41,Vul een getal in",
        "contractHours,veel,Vul een getal in",
        "languages,xx,Kies talen uit de lijst"
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String value, String message) {
        var form = form();
        form.remove(field);
        if (value != null) {
            form.add(field, value);
        }
        assertThat(post(LIST + "/nieuw", form))
                .hasStatus(422)
                .bodyText()
                .contains(message, field.equals("displayName") ? "sanne@lindeveen.example" : "Sanne Vos");
        assertThat(workers()).isEqualTo(Cast.values().length);
    }

    @Test
    void survivesAZeroByte() {
        var form = form();
        form.set("displayName", "Sanne\u0000 Vos");
        assertThat(post(LIST + "/nieuw", form).getResponse().getStatus()).isBetween(200, 499);
    }

    @Test
    void changesAnAccount() {
        var form = formOf(NOOR, 0);
        form.set("displayName", "Noor Bakker-Jansen");
        form.add("roles", "TEAM_LEAD");

        assertThat(post(page(NOOR), form)).hasStatus(303).hasRedirectedUrl(LIST + "?bewaard");
        assertThat(database.sql().queryForMap("select * from staff_worker where username = 'noor'"))
                .containsEntry("display_name", "Noor Bakker-Jansen")
                .containsEntry("version", 1L);
        assertThat(events.stream(AccountChanged.class))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.changes()).containsExactlyInAnyOrder(Aspect.DETAILS, Aspect.ROLES));
        assertThat(get(page(NOOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Noor Bakker-Jansen", "/beheer/uren/" + NOOR.id());
    }

    @Test
    void tellsTheSecondOneThatSomebodyWasFirst() {
        var first = formOf(NOOR, 0);
        first.set("displayName", "Noor de Eerste");
        post(page(NOOR), first);
        var second = formOf(NOOR, 0);
        second.set("displayName", "Noor de Tweede");

        var answer = post(page(NOOR), second);

        assertThat(answer).hasStatus(409).bodyText().contains("Noor de Eerste", "Noor de Tweede", "value=\"1\"");
        second.set("version", "1");
        assertThat(post(page(NOOR), second)).hasStatus(303);
    }

    @Test
    void keepsTheLastAdministrator() {
        var demoted = formOf(ADA, 0);
        demoted.set("roles", "PRIVACY_OFFICER");
        assertThat(post(page(ADA), demoted)).hasStatus(422).bodyText().contains("enige beheerder");
        var inactive = formOf(ADA, 0);
        inactive.remove("active");
        assertThat(post(page(ADA), inactive)).hasStatus(422).bodyText().contains("enige beheerder");

        var another = formOf(PIM, 0);
        another.add("roles", "ADMIN");
        assertThat(post(page(PIM), another)).hasStatus(303);
        assertThat(post(page(ADA), demoted)).hasStatus(303);
    }

    @Test
    void deactivatesSomebody() {
        var form = formOf(NOOR, 0);
        form.remove("active");
        assertThat(post(page(NOOR), form)).hasStatus(303);
        assertThat(database.sql().queryForMap("select active, session_stamp from staff_worker where username = 'noor'"))
                .isEqualTo(Map.of("active", false, "session_stamp", 1));
    }

    @Test
    void warnsBeforeOpenRequestsAreLeftBehind() {
        transaction.executeWithoutResult(status -> submit.submit(Questions.calm(Cast.Team.DESK)));
        database.sql().update("update casework_help_request set assigned_to = ?, assigned_at = received_at", NOOR.id());
        var form = formOf(NOOR, 0);
        form.remove("active");

        assertThat(post(page(NOOR), form))
                .hasStatus(422)
                .bodyText()
                .contains("nog 1 open vragen", "name=\"despiteOpenWork\"");
        form.set("despiteOpenWork", "true");
        assertThat(post(page(NOOR), form)).hasStatus(303);
    }

    @Test
    void givesANewPasswordThatEndsAllSessions() throws Exception {
        var password = told(post(page(NOOR) + "/wachtwoord", new LinkedMultiValueMap<>()));
        var row = database.sql().queryForMap("select * from staff_worker where username = 'noor'");
        assertThat(encoder.matches(password, (String) row.get("password_hash"))).isTrue();
        assertThat(row).containsEntry("password_must_change", true).containsEntry("session_stamp", 1);
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, mode = EnumSource.Mode.EXCLUDE, names = "ADA")
    void isNotThereForAnybodyElse(Cast person) {
        for (var path : new String[] {LIST, LIST + "/nieuw", page(NOOR), "/beheer/teams", "/beheer/teams/nieuw"}) {
            assertThat(mvc.get().uri(path).with(person.signedIn())).hasStatus(404);
            assertThat(mvc.post().uri(path).with(person.signedIn()).with(csrf()))
                    .hasStatus(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"/00000000-0000-7000-8000-0000000000ff", "/zomaar", "/00000000-0000-7000-8000-0000000000ff/wachtwoord"})
    void knowsNoPageOfNobody(String path) {
        assertThat(get(LIST + path).getResponse().getStatus()).isIn(400, 404, 405);
        assertThat(post(LIST + path, form()).getResponse().getStatus()).isIn(400, 404, 405);
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

    private static String told(MvcTestResult answer) throws Exception {
        var matcher = Pattern.compile("id=\"wachtwoord\">([a-z2-9-]{23})<")
                .matcher(answer.getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String page(Cast person) {
        return LIST + "/" + person.id();
    }

    private int workers() {
        return database.sql().queryForObject("select count(*) from staff_worker", Integer.class);
    }

    private static LinkedMultiValueMap<String, String> form() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("username", "sanne");
        form.add("displayName", "Sanne Vos");
        form.add("email", "sanne@lindeveen.example");
        form.add("roles", "WORKER");
        form.add("teams", Cast.Team.NORTH.id().toString());
        form.add("contractHours", "36");
        form.add("languages", "nl");
        form.add("active", "true");
        return form;
    }

    private static LinkedMultiValueMap<String, String> formOf(Cast person, long version) {
        var form = form();
        form.remove("username");
        form.set("displayName", person.displayName());
        form.set("email", person.email());
        form.put("roles", new java.util.ArrayList<>(person.roles()));
        form.set("version", Long.toString(version));
        if (person.team() == null) {
            form.remove("teams");
        } else {
            form.set("teams", person.team().id().toString());
        }
        return form;
    }
}
